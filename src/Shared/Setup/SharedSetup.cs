using System.Globalization;
using System.Reflection;
using FastEndpoints;
using FluentValidation;
using FluentValidation.Results;
using Hangfire;
using Hangfire.PostgreSql;
using JasperFx;
using JasperFx.Events;
using JasperFx.Events.Daemon;
using Marten;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Weasel.Core;
using Zarozhdenie.Contracts.Mail;
using Zarozhdenie.Shared.Changes;
using Zarozhdenie.Shared.Facts;
using Zarozhdenie.Shared.Http;
using Zarozhdenie.Shared.Jobs;
using Zarozhdenie.Shared.Leadership;
using Zarozhdenie.Shared.Mail;
using Zarozhdenie.Shared.Sealing;
using Zarozhdenie.Shared.Tenancy;
using Zarozhdenie.Shared.Time;

namespace Zarozhdenie.Shared.Setup;

/// <summary>Puts the ground floor and the modules together; the host calls it and adds nothing of its own but HTTP.</summary>
public static class SharedSetup
{
    /// <summary>Registers Shared and the modules.</summary>
    public static IServiceCollection AddHouse(this IServiceCollection services, IConfiguration configuration, IReadOnlyList<Module> modules)
    {
        ValidatorOptions.Global.LanguageManager = new FieldWords();
        var address = new DatabaseAddress(configuration.GetConnectionString("Postgres") is { Length: > 0 } text ? text : throw new WrongSetting("ConnectionStrings__Postgres", "the address of PostgreSQL"));
        var house = Settings(configuration);
        var names = new FactNames().Add<DeliveryChanged>("mail.delivery_changed");
        var jobs = new RecurringJobs();
        jobs.Add<SendMail>("shared.send-mail", "* * * * *").Add<SweepOld>("shared.sweep-old", "17 * * * *");
        foreach (var module in modules)
        {
            names.Collect(module);
        }

        Topic[] topics = [.. modules.SelectMany(m => m.All)];
        foreach (var topic in topics)
        {
            topic.Jobs(jobs);
        }

        Assembly[] assemblies = [typeof(SharedSetup).Assembly, .. modules.Select(m => m.GetType().Assembly)];
        services.AddSingleton(address).AddSingleton(house).AddSingleton(names).AddSingleton(jobs).AddSingleton(modules);
        services.AddSingleton(MailSettings.Read(configuration));
        // Made by the container, so that it also closes them: a host that ended must leave no connection behind.
        services.AddSingleton(_ => new NpgsqlDataSourceBuilder(new NpgsqlConnectionStringBuilder(address.ConnectionString) { Timeout = 4, CommandTimeout = 20, MaxPoolSize = 50, ApplicationName = "zarozhdenie" }.ConnectionString).Build());
        services.AddSingleton(new DatabaseClock(house.ClockOffset)).AddSingleton<TimeProvider>(s => s.GetRequiredService<DatabaseClock>());
        services.AddHttpContextAccessor();
        services.AddScoped<CurrentRegion>().AddScoped<Caller>().AddScoped<Sealer>().AddScoped<Outbox>().AddScoped<Http.Idempotency>().AddScoped<FactInHand>();
        services.AddSingleton<Signer>();
        services.AddSingleton<Regions>().AddSingleton<WorkCalendar>().AddSingleton<ReadingLog>().AddSingleton<Deliveries>().AddSingleton<DeadLetters>().AddSingleton<MailWakeUp>().AddSingleton<MailRows>().AddSingleton<MailGate>();
        services.AddSingleton(s => ActivatorUtilities.CreateInstance<Deliverer>(s).Listen(assemblies));
        services.AddSingleton<ChangeFeed>().AddHostedService(s => s.GetRequiredService<ChangeFeed>());
        services.AddHostedService<ClockKeeper>();
        if (house.Worker)
        {
            services.AddSingleton<Leader>().AddHostedService(s => s.GetRequiredService<Leader>());
        }

        services.AddMarten(s => StoreFor(s, names, modules)).BuildSessionsWith<RegionSessions>(ServiceLifetime.Scoped);
        services.AddFastEndpoints(o =>
        {
            o.DisableAutoDiscovery = true;
            o.Assemblies = assemblies;
            o.IncludeAbstractValidators = false;
        });
        AddMessages(services, assemblies);
        AddHangfire(services, house);
        foreach (var topic in topics)
        {
            topic.Services(services, configuration);
        }

        if (house.Demo)
        {
            services.AddHostedService<DemoData>();
        }

        return services;
    }

    /// <summary>Request pipeline of the API, after authentication, with authorization; endpoints under <c>/api/v1</c>.</summary>
    public static void UseHouse(this IApplicationBuilder app)
    {
        if (!app.ApplicationServices.GetRequiredService<HouseSettings>().Api)
        {
            app.MapWhen(c => !c.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal) && !c.Request.Path.StartsWithSegments("/metrics", StringComparison.Ordinal), nobody => nobody.Run(_ => throw new Refusals.RefusedException(Refusals.Refusal.NotFound)));
        }

        app.UseMiddleware<RegionMiddleware>();
        app.UseAuthorization();
        // Only who still may do it gets the answer of having done it.
        app.UseMiddleware<IdempotencyMiddleware>();
    }

    /// <summary>Turns whatever is thrown into problem details; the first in the pipeline.</summary>
    public static void UseProblems(this IApplicationBuilder app) => app.UseMiddleware<ProblemMiddleware>();

    /// <summary>FastEndpoints as the house uses it.</summary>
    public static void ConfigureHouse(this Config config)
    {
        config.Endpoints.RoutePrefix = "api/v1";
        config.Endpoints.ShortNames = true;
        config.Endpoints.NameGenerator = c => c.EndpointType.DeclaringType?.Name ?? c.EndpointType.Name;
        Json.Set(config.Serializer.Options);
        config.Binding.UsePropertyNamingPolicy = true;
        // Numbers in a query have a point, whatever language the caller reads.
        config.Binding.ValueParserFor<double>(text => new ParseResult(double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number), number));
        config.Errors.ResponseBuilder = (failures, http, _) => Problems.From(http, failures);
        config.Errors.ContentType = "application/problem+json";
        config.Binding.JsonExceptionTransformer = e => new ValidationFailure(
            string.IsNullOrEmpty(e.Path) || e.Path == "$" ? "body" : e.Path.Replace("$.", "", StringComparison.Ordinal),
            Refusals.Saying.Say("Значение не подходит или такого поля нет.", "The value doesn't fit, or there is no such field."));
    }

    private static HouseSettings Settings(IConfiguration c)
    {
        var demo = Flag(c, "Demo", false);
        var shift = c["Clock:Offset"] is { Length: > 0 } text
            ? TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) ? span : throw new WrongSetting("Clock__Offset", "a span such as 3.00:00:00")
            : TimeSpan.Zero;
        if (shift != TimeSpan.Zero && !demo && !Flag(c, "Testing", false))
        {
            throw new WrongSetting("Clock__Offset", "to be set only with Demo");
        }

        var url = c["Public:BaseUrl"] is { Length: > 0 } given ? given : (demo ? "http://localhost:8080" : throw new WrongSetting("Public__BaseUrl", "the address that people open, such as https://zarozhdenie.example"));
        return Uri.TryCreate(url, UriKind.Absolute, out _) ? new HouseSettings(url.TrimEnd('/'), demo, Flag(c, "Roles:Api", true), Flag(c, "Roles:Worker", true), Flag(c, "Roles:Jobs", Flag(c, "Roles:Worker", true)), shift) : throw new WrongSetting("Public__BaseUrl", "an absolute address");
    }

    private static bool Flag(IConfiguration c, string key, bool otherwise) =>
        c[key] is not { Length: > 0 } text ? otherwise : bool.TryParse(text, out var value) ? value : throw new WrongSetting(key.Replace(":", "__", StringComparison.Ordinal), "true or false");

    private static StoreOptions StoreFor(IServiceProvider services, FactNames names, IReadOnlyList<Module> modules)
    {
        var store = new StoreOptions { AutoCreateSchemaObjects = AutoCreate.None, DatabaseSchemaName = "shared", DisableNpgsqlLogging = true };
        store.Connection(services.GetRequiredService<NpgsqlDataSource>());
        store.UseSystemTextJsonForSerialization(EnumStorage.AsString, Casing.CamelCase);
        store.Policies.AllDocumentsAreMultiTenanted();
        store.Policies.ForAllDocuments(m => m.DatabaseSchemaName = SchemaOf(m.DocumentType.Assembly, modules) ?? m.DatabaseSchemaName);
        store.Events.DatabaseSchemaName = "facts";
        store.Events.StreamIdentity = StreamIdentity.AsGuid;
        store.Events.TenancyStyle = JasperFx.MultiTenancy.TenancyStyle.Conjoined;
        store.Events.AppendMode = EventAppendMode.QuickWithServerTimestamps;
        store.Events.MetadataConfig.UserNameEnabled = true;
        store.Events.TimeProvider = services.GetRequiredService<TimeProvider>();
        store.Events.UseListenNotifyForEventAppends = true;
        store.Projections.AsyncMode = DaemonMode.ExternallyManaged;
        store.Projections.Errors.SkipApplyErrors = false;
        store.Projections.Errors.SkipSerializationErrors = false;
        store.Projections.Errors.SkipUnknownEvents = false;
        store.Projections.AsyncListeners.Add(ActivatorUtilities.CreateInstance<ProjectionNotifier>(services));
        store.Listeners.Add(ActivatorUtilities.CreateInstance<ChangeNotifier>(services));
        store.Schema.For<Region>().SingleTenanted();
        store.Schema.For<TransferredDays>().SingleTenanted();
        store.RegisterDocumentType<DeadLetter>();
        store.RegisterDocumentType<DemoMade>();
        Tables.Add(store);
        names.Map(store);
        foreach (var topic in modules.SelectMany(m => m.All))
        {
            topic.Store(store);
        }

        store.Events.Subscribe(new FactRelay(services.GetRequiredService<Deliverer>(), services.GetRequiredService<TimeProvider>()));
        return store;
    }

    private static string? SchemaOf(Assembly assembly, IReadOnlyList<Module> modules) =>
        modules.FirstOrDefault(m => m.GetType().Assembly == assembly)?.Name;

    private static void AddMessages(IServiceCollection services, Assembly[] assemblies)
    {
        services.AddTransient<ServiceFactory>(s => s.GetService!);
        services.AddTransient<IMediator, Mediator>();
        services.Scan(scan => scan.FromAssemblies(assemblies)
            .AddClasses(c => c.AssignableTo(typeof(IRequestHandler<,>)), publicOnly: false)
            .AsImplementedInterfaces()
            .WithTransientLifetime());
    }

    private static void AddHangfire(IServiceCollection services, HouseSettings house)
    {
        services.AddSingleton<JobConnections>();
        services.AddHangfire((provider, hangfire) => hangfire
            .UseSimpleAssemblyNameTypeSerializer()
            .UseRecommendedSerializerSettings()
            .UsePostgreSqlStorage(
                o => o.UseConnectionFactory(provider.GetRequiredService<JobConnections>()),
                new PostgreSqlStorageOptions { SchemaName = "jobs", PrepareSchemaIfNecessary = false, UseSlidingInvisibilityTimeout = true, EnableLongPolling = true, AllowDegradedModeWithoutStorage = false, QueuePollInterval = TimeSpan.FromSeconds(5) }));
        if (house.Jobs)
        {
            services.AddHangfireServer(o => o.WorkerCount = 4);
            services.AddHostedService<JobKeeper>();
        }
    }
}
