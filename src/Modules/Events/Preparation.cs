using Marten;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Events.PublicPage;
using Zarozhdenie.Events.Texts;
using Zarozhdenie.Shared.Facts;

namespace Zarozhdenie.Events;

/// <summary>What the preparation of a public event keeps besides its plan: texts, agenda, people.</summary>
internal static class Preparation
{
    public static FactNames AddPreparation(this FactNames facts) => facts
        .Add<TextTemplatePublished>("events.text_template_published")
        .Add<AgendaSet>("events.agenda_set")
        .Add<VolunteersSet>("events.volunteers_set")
        .Add<AnnouncementPublished>("events.announcement_published").Add<AnnouncementUnpublished>("events.announcement_unpublished")
        .Add<TakePartAsked>("events.take_part_asked").Add<TakePartSettled>("events.take_part_settled")
        .Add<CoOrganizerAdded>("events.co_organizer_added").Add<CoOrganizerRemoved>("events.co_organizer_removed").Add<GuestLinkRenewed>("events.guest_link_renewed")
        .Add<NotesTicked>("events.notes_ticked");

    public static void Store(StoreOptions store)
    {
        store.Schema.For<TextTemplate>().SingleTenanted().Index(t => t.Kind);
        store.Schema.For<TakePartRequest>().Index(r => r.PublicEventId);
    }
}
