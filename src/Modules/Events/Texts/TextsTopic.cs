using Marten;
using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Shared;
using Zarozhdenie.Shared.Facts;

namespace Zarozhdenie.Events.Texts;

/// <summary>The announcing text, the national texts it is made of, and what the manager says of the project.</summary>
internal sealed class TextsTopic : Topic
{
    public override void Facts(FactNames facts) => facts
        .Add<AnnouncementWritten>("events.announcement_written")
        .Add<TextTemplatePublished>("events.text_template_published")
        .Add<NotesTicked>("events.notes_ticked");

    public override void Store(StoreOptions store) => store.Schema.For<TextTemplate>().SingleTenanted().Index(t => t.Kind);
}
