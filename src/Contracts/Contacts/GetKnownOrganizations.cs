using MediatR;

namespace Zarozhdenie.Contracts.Contacts;

/// <summary>Asks which of these are organisations of the caller's region.</summary>
/// <param name="Ids">Organisation ids.</param>
public sealed record GetKnownOrganizations(IReadOnlyCollection<Guid> Ids) : IRequest<IReadOnlyList<Guid>>;
