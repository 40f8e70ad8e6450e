using MediatR;
using Npgsql;
using Zarozhdenie.Contracts.Invitations;
using Zarozhdenie.Shared.Tenancy;

namespace Zarozhdenie.Invitations.Reactions;

/// <summary>Counts in the database: nobody's invitation is loaded.</summary>
internal sealed class AnswerCountInvitations(NpgsqlDataSource database, CurrentRegion region) : IRequestHandler<CountInvitations, IReadOnlyList<InvitationCounts>>
{
    public async Task<IReadOnlyList<InvitationCounts>> Handle(CountInvitations request, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            """
            select event_id, count(*) filter (where stage = 'Planned'), count(*) filter (where stage = 'Sent'), count(*) filter (where stage = 'Agreed'), count(*), count(*) filter (where to_tell and stage <> 'Declined')
            from (select cast(data ->> 'publicEventId' as uuid) as event_id, data ->> 'stage' as stage,
                         cast(coalesce(data ->> 'toTell', 'false') as boolean) and not cast(coalesce(data ->> 'noMoreCalls', 'false') as boolean) as to_tell
                  from invitations.mt_doc_invitation where tenant_id = $1 and cast(data ->> 'publicEventId' as uuid) = any($2) and data ->> 'closedFor' is null) as counted
            group by event_id
            """);
        command.Parameters.AddWithValue(region.Code);
        command.Parameters.AddWithValue(request.PublicEventIds.ToArray());
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var counts = new List<InvitationCounts>();
        while (await rows.ReadAsync(cancellationToken))
        {
            counts.Add(new InvitationCounts(rows.GetGuid(0), (int)rows.GetInt64(1), (int)rows.GetInt64(2), (int)rows.GetInt64(3), (int)rows.GetInt64(4), (int)rows.GetInt64(5)));
        }

        return counts;
    }
}
