using MediatR;

namespace Zarozhdenie.Contracts.Access;

/// <summary>Who may be written to and shown as the author of a change.</summary>
/// <param name="Id">Account id.</param>
/// <param name="Name">Full name as shown.</param>
/// <param name="Email">Address for reminders.</param>
public sealed record Person(Guid Id, string Name, string Email);

/// <summary>Asks for the names of accounts; unknown ids are left out.</summary>
/// <param name="Ids">Account ids.</param>
public sealed record GetUsers(IReadOnlyCollection<Guid> Ids) : IRequest<IReadOnlyList<Person>>;

/// <summary>Asks for the active managers of a region (F46).</summary>
/// <param name="Region">Two-digit region code.</param>
public sealed record GetManagers(string Region) : IRequest<IReadOnlyList<Person>>;
