using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Tests.Support;

namespace Zarozhdenie.Tests.Shared;

public class SealerTests(House house) : IClassFixture<House>
{
    private Task<T> In<T>(string region, Func<Sealer, Task<T>> work) =>
        house.Services.GetRequiredService<IServiceScopeFactory>().InRegion(region, s => work(s.GetRequiredService<Sealer>()));

    [Fact]
    public async Task What_is_sealed_opens_until_its_key_is_destroyed()
    {
        var owner = Guid.NewGuid();
        var text = await In("69", s => s.Seal(owner, "Ёлкина: «да», №5 — перезвонить", CancellationToken.None));
        text.Cipher.ShouldNotContain("лкина");
        (await In("69", s => s.Open(text, CancellationToken.None))).ShouldBe("Ёлкина: «да», №5 — перезвонить");
        await In("69", async s =>
        {
            await s.Destroy(owner, CancellationToken.None);
            return true;
        });
        (await In("69", s => s.Open(text, CancellationToken.None))).ShouldBeNull();
    }

    [Fact]
    public async Task Another_region_opens_nothing()
    {
        var text = await In("69", s => s.Seal(Guid.NewGuid(), "тайна", CancellationToken.None));
        (await In("39", s => s.Open(text, CancellationToken.None))).ShouldBeNull();
    }

    [Fact]
    public async Task A_text_moved_under_another_key_or_changed_does_not_open()
    {
        var one = await In("69", s => s.Seal(Guid.NewGuid(), "раз", CancellationToken.None));
        var two = await In("69", s => s.Seal(Guid.NewGuid(), "два", CancellationToken.None));
        await Should.ThrowAsync<CryptographicException>(() => In("69", s => s.Open(one with { KeyId = two.KeyId }, CancellationToken.None)));
    }
}
