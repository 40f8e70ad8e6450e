using Zarozhdenie.Contracts.Events;
using Zarozhdenie.Events.Features;

namespace Zarozhdenie.Tests.Events;

/// <summary>Another place is a change that invitees hear of, as another day is; a correction of words isn't (F15).</summary>
public class EditPublicEventTests
{
    [Theory]
    [InlineData("Дом молодёжи", "Тверь, Советская площадь, 1", "Зал 2", 60, 2)]
    [InlineData("Общественная палата", "Тверь, Советская площадь, 8", "Зал 2", 60, 2)]
    [InlineData("Общественная палата", "Тверь, Советская площадь, 1", "Зал 5", 60, 2)]
    [InlineData("Общественная палата", "Тверь, Советская площадь, 1", null, 60, 2)]
    [InlineData("Общественная палата", "Тверь, Советская площадь, 1", "Зал 2", 45, 1)]
    public void Another_door_raises_the_version(string name, string address, string? room, int seats, int version)
    {
        var state = Samples.Event();
        var place = new PlanPublicEvent.Place(name, address, VenueKind.PublicChamber, room, seats);
        var edited = EditPublicEvent.Decide(state, new EditPublicEvent(state.Id, Venue: place)).Value.ShouldHaveSingleItem();
        (edited.DateVersion ?? 1, state.Apply(edited).DateVersion).ShouldBe((version, version));
        state.Apply(edited).Venue.ShouldBe(place.AsVenue());
    }

    [Fact]
    public void Words_and_people_change_quietly_and_a_postponed_one_tells_its_place_with_its_day()
    {
        var state = Samples.Event();
        EditPublicEvent.Decide(state, new EditPublicEvent(state.Id, Topic: "Другая тема", LeaderId: Guid.CreateVersion7())).Value.Single().DateVersion.ShouldBeNull();
        var place = new PlanPublicEvent.Place("Дом молодёжи", "Тверь, Садовая, 1", VenueKind.Other);
        EditPublicEvent.Decide(state with { Postponed = true }, new EditPublicEvent(state.Id, Venue: place)).Value.Single().DateVersion.ShouldBeNull();
        EditPublicEvent.Decide(state, new EditPublicEvent(state.Id, Venue: new("Общественная палата", "Тверь, Советская площадь, 1", VenueKind.PublicChamber, "Зал 2", 60))).Value.ShouldBeEmpty();
    }
}
