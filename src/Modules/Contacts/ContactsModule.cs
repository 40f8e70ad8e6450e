using Zarozhdenie.Shared;

namespace Zarozhdenie.Contacts;

/// <summary>Contacts.</summary>
public sealed class ContactsModule : Module;
