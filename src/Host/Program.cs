System.Console.WriteLine("house");
