using FastEndpoints;
using Zarozhdenie.Shared.Facts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Access.Features;

/// <summary>Facts that a reaction could not take, in the order of the store.</summary>
internal sealed class ListDeadLetters(DeadLetters letters) : EndpointWithoutRequest<IReadOnlyList<DeadLetter>>
{
    public override void Configure()
    {
        Get("/access/dead-letters");
        Roles(Role.Administrator);
        Metadata(new NationalScope());
        Summary(s => s.Summary = "Facts that a reaction could not take");
    }

    public override async Task HandleAsync(CancellationToken ct) => await Send.OkAsync(await letters.All(ct), ct);
}
