using MediatR;

namespace Zarozhdenie.Contracts;

/// <summary>Marks a string in a fact that can hold nothing about a person: a code, a hash, a public text (design: personal data).</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class NotPersonalAttribute : Attribute;

/// <summary>Text that history must keep but that is about somebody: AES-GCM under the key <paramref name="KeyId"/>, unreadable once that key is destroyed (F92).</summary>
/// <param name="KeyId">The person's, the public event's or the official paper's id; the key is kept beside, never in facts.</param>
/// <param name="Cipher">Base64 of nonce, tag and ciphertext.</param>
public sealed record SealedText(Guid KeyId, [property: NotPersonal] string Cipher);

/// <summary>A public fact about one public event: every module may follow it by that id.</summary>
public interface IAboutPublicEvent : INotification
{
    /// <summary>The public event (мероприятие) that the fact is about.</summary>
    Guid PublicEventId { get; }
}

/// <summary>What an order answers: the id of the thing made, the same on a repeat.</summary>
/// <param name="Id">The thing's id.</param>
public sealed record Receipt(Guid Id);

/// <summary>A word in both languages of the product.</summary>
/// <param name="Ru">Russian, what users read first.</param>
/// <param name="En">English.</param>
public sealed record Text(string Ru, string En);

/// <summary>The two sessions of a public event (R007).</summary>
public enum SessionKind
{
    /// <summary>Session 1: round table, press conference or working meeting with organisations (R008, R013, R014).</summary>
    RoundTable,

    /// <summary>Session 2: discussion with representatives of target audiences (R010, R024).</summary>
    Discussion,
}

/// <summary>Kinds of session 1 participants: they belong to a position (R009).</summary>
public enum OrganizationCategory
{
    /// <summary>Government body (орган государственной власти).</summary>
    Authority,

    /// <summary>Public organisation (общественная организация, НКО).</summary>
    PublicOrganization,

    /// <summary>Commercial organisation (коммерческая организация).</summary>
    CommercialOrganization,

    /// <summary>Local media (местные СМИ).</summary>
    LocalMedia,

    /// <summary>Regional expert on social and demographic development.</summary>
    RegionalExpert,
}

/// <summary>The place offered at session 2: kept with that invitation only, never a mark on a person (R011, R012).</summary>
public enum DiscussionPlace
{
    /// <summary>Beneficiary of a socially oriented NGO.</summary>
    NgoBeneficiary,

    /// <summary>Beneficiary of a social entrepreneur.</summary>
    SocialEntrepreneurBeneficiary,

    /// <summary>Active public figure (активный общественник).</summary>
    Activist,

    /// <summary>Representative of a socially vulnerable group.</summary>
    VulnerableGroup,

    /// <summary>Representative of a profile organisation who answers on state support (R033, R034).</summary>
    Organization,
}
