using Marten;
using Zarozhdenie.Events.Texts;
using Zarozhdenie.Shared.Facts;

namespace Zarozhdenie.Events;

/// <summary>What the preparation of a public event keeps besides its plan: texts, agenda, people.</summary>
internal static class Preparation
{
    public static FactNames AddPreparation(this FactNames facts) => facts
        .Add<TextTemplatePublished>("events.text_template_published")
        .Add<AgendaSet>("events.agenda_set")
        .Add<VolunteersSet>("events.volunteers_set");

    public static void Store(StoreOptions store)
    {
        store.Schema.For<TextTemplate>().SingleTenanted().Index(t => t.Kind);
    }
}
