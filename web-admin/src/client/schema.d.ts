// Generated from src/Host/openapi.json by `npm run client`. Do not edit.
export interface paths {
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed, as server-sent events
         * @description Roles: manager, caller, lead, administrator.
         */
        get: operations["WatchChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in account, its roles and regions
         * @description Roles: manager, caller, lead, administrator.
         */
        get: operations["GetMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access/transferred-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Transferred days off
         * @description Roles: lead, administrator.
         */
        get: operations["GetTransferredDays"];
        /**
         * Write the transferred days off
         * @description Roles: lead, administrator.
         */
        put: operations["SetTransferredDays"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Facts that a reaction could not take
         * @description Roles: administrator.
         */
        get: operations["ListDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Regions: code, name, zone, district, tile
         * @description Roles: manager, caller, lead, administrator.
         */
        get: operations["ListRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All accounts
         * @description Roles: administrator.
         */
        get: operations["ListUsers"];
        put?: never;
        /**
         * Add an account
         * @description Roles: administrator.
         */
        post: operations["AddUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out
         * @description Roles: manager, caller, lead, administrator.
         */
        post: operations["SignOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access/regions/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Edit a region
         * @description Roles: administrator.
         */
        put: operations["EditRegion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change an account
         * @description Roles: administrator.
         */
        put: operations["EditUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access/regions/{code}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was changed of a region, newest first
         * @description Roles: administrator, lead.
         */
        get: operations["GetRegionHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mail deliveries
         * @description Roles: administrator.
         */
        get: operations["ListDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access/users/{userId}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new one-time link to set the password
         * @description Roles: administrator.
         */
        post: operations["RenewLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access/dead-letters/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay a dead letter and those behind it
         * @description Roles: administrator.
         */
        post: operations["ReplayDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a password with a one-time link
         * @description Open to everyone.
         */
        post: operations["SetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with e-mail and password; sets the cookie
         * @description Open to everyone.
         */
        post: operations["SignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/offers/{offerId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an offered contact over
         * @description Roles: manager.
         */
        post: operations["AcceptOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Organisations of the region by name
         * @description Roles: manager, lead.
         */
        get: operations["ListOrganizations"];
        put?: never;
        /**
         * Add an organisation to the contacts
         * @description Roles: manager.
         */
        post: operations["AddOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People of the region, by name, organisation, telephone or e-mail
         * @description Roles: manager, lead.
         */
        get: operations["ListPeople"];
        put?: never;
        /**
         * Add a person to the contacts
         * @description Roles: manager.
         */
        post: operations["AddPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/imports/{importId}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import the list as previewed
         * @description Roles: manager.
         */
        post: operations["CommitImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/people/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many people fit a filter
         * @description Roles: manager, lead.
         */
        get: operations["CountPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/segments/{segmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Forget a saved segment
         * @description Roles: manager.
         */
        delete: operations["DeleteSegment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/duplicates/{pairId}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a likely pair is two different people
         * @description Roles: manager.
         */
        post: operations["DismissDuplicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/imports/{importId}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The result of an import row by row, as CSV
         * @description Roles: manager, lead.
         */
        get: operations["DownloadImportResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/imports/{importId}/rows/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Put a row right before it is imported
         * @description Roles: manager.
         */
        patch: operations["EditImportRow"];
        trace?: never;
    };
    "/api/v1/contacts/organizations/{organizationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An organisation with its people
         * @description Roles: manager, lead.
         */
        get: operations["GetOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an organisation
         * @description Roles: manager.
         */
        patch: operations["EditOrganization"];
        trace?: never;
    };
    "/api/v1/contacts/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A person with their contact data
         * @description Roles: manager, lead.
         */
        get: operations["GetPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a person
         * @description Roles: manager.
         */
        patch: operations["EditPerson"];
        trace?: never;
    };
    "/api/v1/contacts/reference-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The national reference list of whom to invite
         * @description Roles: manager, lead, administrator.
         */
        get: operations["GetReferenceList"];
        /**
         * Write the national reference list
         * @description Roles: lead.
         */
        put: operations["EditReferenceList"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/people/export.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A filtered list of people as a file
         * @description Roles: manager, lead.
         */
        post: operations["ExportPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/people/same": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who of the contacts may be this person
         * @description Roles: manager.
         */
        post: operations["FindSamePeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Names of the session 1 categories
         * @description Roles: manager, lead, administrator.
         */
        get: operations["GetCategories"];
        /**
         * Name the session 1 categories
         * @description Roles: lead.
         */
        put: operations["RenameCategories"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits in the contacts, in numbers
         * @description Roles: manager, lead.
         */
        get: operations["GetContactsWaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The reference list against the region's contacts: what is missing
         * @description Roles: manager, lead.
         */
        get: operations["GetCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An import: state, progress, columns, counts
         * @description Roles: manager, lead.
         */
        get: operations["GetImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/coverage/{itemId}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close an item of the reference list by a contact
         * @description Roles: manager.
         */
        post: operations["LinkReference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/consent-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Consent forms laid in so far
         * @description Roles: manager, lead.
         */
        get: operations["ListConsentForms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/duplicates/dismissed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pairs that are two different people
         * @description Roles: manager, lead.
         */
        get: operations["ListDismissedDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Contacts that are likely one person
         * @description Roles: manager, lead.
         */
        get: operations["ListDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/offers/given": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Contacts that this region offered others
         * @description Roles: manager.
         */
        get: operations["ListGivenOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/imports/{importId}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of an import with verdict, reasons, twin and outcome
         * @description Roles: manager, lead.
         */
        get: operations["ListImportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The region's uploaded lists, the latest first
         * @description Roles: manager, lead.
         */
        get: operations["ListImports"];
        put?: never;
        /**
         * Upload a list of contacts (XLSX, XLS, CSV, text copied from a spreadsheet) and preview it
         * @description Roles: manager.
         */
        post: operations["UploadImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Names of contacts by their ids
         * @description Roles: manager, lead.
         */
        get: operations["ListNames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Contacts that other regions offer
         * @description Roles: manager.
         */
        get: operations["ListOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/people/{personId}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who else may be this person
         * @description Roles: manager, lead.
         */
        get: operations["ListPersonDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/segments/{segmentId}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ids of the people of a segment who may be invited
         * @description Roles: manager, lead.
         */
        get: operations["ListSegmentPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/segments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Saved segments of people
         * @description Roles: manager, lead.
         */
        get: operations["ListSegments"];
        put?: never;
        /**
         * Keep a filter of people under a name
         * @description Roles: manager.
         */
        post: operations["SaveSegment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/people/{personId}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make one contact of two
         * @description Roles: manager.
         */
        post: operations["MergePeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/people/{personId}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Offer another region a copy of a contact
         * @description Roles: manager.
         */
        post: operations["OfferContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/imports/{importId}/sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview another sheet of an uploaded workbook
         * @description Roles: manager.
         */
        post: operations["ReadImportSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/people/{personId}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a person's consent for one purpose
         * @description Roles: manager.
         */
        post: operations["RecordConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/offers/{offerId}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Don't take an offered contact over
         * @description Roles: manager.
         */
        post: operations["RefuseOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/imports/{importId}/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Correct what the columns hold
         * @description Roles: manager.
         */
        put: operations["SetImportColumns"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/duplicates/{pairId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back that a pair is two different people
         * @description Roles: manager.
         */
        post: operations["TakeBackDismissal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/offers/{offerId}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an offered contact back
         * @description Roles: manager.
         */
        post: operations["TakeBackOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/imports/{importId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an import back
         * @description Roles: manager.
         */
        post: operations["UndoImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/people/{personId}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Split two contacts that were merged
         * @description Roles: manager.
         */
        post: operations["UndoMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/coverage/links/{linkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a contact off an item of the reference list
         * @description Roles: manager.
         */
        delete: operations["UnlinkReference"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contacts/people/{personId}/consents/{consentId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a consent back
         * @description Roles: manager.
         */
        post: operations["WithdrawConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/calendar-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The address of the private calendar
         * @description Roles: manager.
         */
        get: operations["GetCalendarFeed"];
        put?: never;
        /**
         * Make a new address for the private calendar
         * @description Roles: manager.
         */
        post: operations["RenewCalendarFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The manager's next action, what is late and what is coming
         * @description Roles: manager.
         */
        get: operations["GetHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/regions-at-risk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Regions at risk in the next fortnight, and why
         * @description Roles: lead.
         */
        get: operations["GetRegionsAtRisk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/step-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Versions of the eight steps' template
         * @description Roles: lead, manager.
         */
        get: operations["ListStepTemplates"];
        put?: never;
        /**
         * Publish the next version of the eight steps' template
         * @description Roles: lead.
         */
        post: operations["PublishStepTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/venues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Venues of the region
         * @description Roles: manager, lead.
         */
        get: operations["ListVenues"];
        put?: never;
        /**
         * Add a venue of the region
         * @description Roles: manager.
         */
        post: operations["AddVenue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/public-events/{eventId}/requests/{requestId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a request over into the contacts
         * @description Roles: manager.
         */
        post: operations["AcceptTakePartRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/public-events/{eventId}/co-organizers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Co-organisers of a public event
         * @description Roles: manager, lead.
         */
        get: operations["ListCoOrganizers"];
        put?: never;
        /**
         * Name a co-organiser
         * @description Roles: manager.
         */
        post: operations["AddCoOrganizer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/p/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public page of an announcement
         * @description Open to everyone.
         */
        get: operations["ShowPublicAnnouncement"];
        put?: never;
        /**
         * Somebody asks to take part by the public page
         * @description Open to everyone.
         */
        post: operations["AskToTakePart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/public-events/{eventId}/steps/{number}/responsible": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say who sees to a step
         * @description Roles: manager.
         */
        put: operations["AssignStep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/public-events/{eventId}/venue-agreement/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach the letter about the room
         * @description Roles: manager.
         */
        post: operations["AttachVenueFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/public-events/{eventId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a public event
         * @description Roles: manager.
         */
        post: operations["CancelPublicEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/public-events/{eventId}/requests/{requestId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline a request and erase it
         * @description Roles: manager.
         */
        post: operations["DeclineTakePartRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/public-events/{eventId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A public event with its warnings
         * @description Roles: manager, caller, lead.
         */
        get: operations["GetPublicEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct a public event
         * @description Roles: manager.
         */
        patch: operations["EditPublicEvent"];
        trace?: never;
    };
    "/api/v1/events/venues/{venueId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a venue of the region
         * @description Roles: manager.
         */
        put: operations["EditVenue"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/public-events/{eventId}/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The agendas of both sessions with times
         * @description Roles: manager, lead.
         */
        get: operations["GetAgenda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/public-events/{eventId}/announcement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The announcement and what it lacks
         * @description Roles: manager, lead.
         */
        get: operations["GetAnnouncement"];
        /**
         * Write the announcement
         * @description Roles: manager.
         */
        put: operations["WriteAnnouncement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/public-events/{eventId}/announcement/document.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The announcement as a printable letter, PDF or DOCX
         * @description Roles: manager, lead.
         */
        get: operations["GetAnnouncementDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/p/{token}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The calendar entry of a published announcement
         * @description Open to everyone.
         */
        get: operations["GetPublicCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/public-events/{eventId}/run-sheet.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The run sheet of the day, PDF or DOCX
         * @description Roles: manager, lead.
         */
        get: operations["GetRunSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/public-events/{eventId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What to say of the project at each session
         * @description Roles: manager, lead.
         */
        get: operations["GetSpeakerNotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/public-events/{eventId}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The eight steps of a public event
         * @description Roles: manager, lead.
         */
        get: operations["GetSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/step-templates/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version of the eight steps' template
         * @description Roles: lead, manager.
         */
        get: operations["GetStepTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/text-templates/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A national text as it holds now
         * @description Roles: manager, lead.
         */
        get: operations["GetTextTemplate"];
        /**
         * Publish a new version of a national text; 422 names the broken line
         * @description Roles: lead.
         */
        put: operations["PublishTextTemplate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/public-events/{eventId}/venue-agreement/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The letter about the room
         * @description Roles: manager, lead.
         */
        get: operations["GetVenueFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/public-events/{eventId}/volunteers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Volunteers needed and asked
         * @description Roles: manager, lead.
         */
        get: operations["GetVolunteers"];
        /**
         * Write anew which volunteers are needed and who was asked
         * @description Roles: manager.
         */
        put: operations["SetVolunteers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/public-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Public events of the region
         * @description Roles: manager, caller, lead.
         */
        get: operations["ListPublicEvents"];
        put?: never;
        /**
         * Plan a public event with its two sessions
         * @description Roles: manager.
         */
        post: operations["PlanPublicEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/public-events/{eventId}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public page and who asked to take part by it
         * @description Roles: manager.
         */
        get: operations["ListTakePartRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/text-templates/{kind}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of a national text
         * @description Roles: lead.
         */
        get: operations["ListTextTemplateVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/public-events/{eventId}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a public event
         * @description Roles: manager.
         */
        post: operations["MovePublicEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/public-events/{eventId}/steps/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a step by hand
         * @description Roles: manager.
         */
        put: operations["OverrideStep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/public-events/{eventId}/postpone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Postpone a public event without a new day
         * @description Roles: manager.
         */
        post: operations["PostponePublicEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/text-templates/{kind}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A national text filled in with a made-up public event; 422 names the broken line
         * @description Roles: lead.
         */
        post: operations["PreviewTextTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/public-events/{eventId}/announcement/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open the public page of the announcement
         * @description Roles: manager.
         */
        post: operations["PublishAnnouncement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A private calendar
         * @description Open to everyone.
         */
        get: operations["ReadCalendarFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/public-events/{eventId}/venue-agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the room was asked for, agreed or refused
         * @description Roles: manager.
         */
        post: operations["RecordVenueAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/public-events/{eventId}/co-organizers/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a co-organiser away
         * @description Roles: manager.
         */
        delete: operations["RemoveCoOrganizer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/public-events/{eventId}/co-organizers/{personId}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a co-organiser another guest link; GetSignOff tells it
         * @description Roles: manager.
         */
        post: operations["RenewGuestLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/public-events/{eventId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a cancelled public event back
         * @description Roles: manager.
         */
        post: operations["RestorePublicEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/public-events/{eventId}/agenda/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write the agenda of session 1 or 2 anew
         * @description Roles: manager.
         */
        put: operations["SetAgenda"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/public-events/{eventId}/run-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The run sheet of the day as HTML
         * @description Roles: manager, lead.
         */
        get: operations["ShowRunSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/public-events/{eventId}/notes/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Tick what was said of the project at session 1 or 2
         * @description Roles: manager.
         */
        put: operations["TickSpeakerNotes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/public-events/{eventId}/announcement/unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close the public page of the announcement
         * @description Roles: manager.
         */
        post: operations["UnpublishAnnouncement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/public-events/{eventId}/steps/upgrade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the newest template for the steps
         * @description Roles: manager.
         */
        post: operations["UpgradeSteps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/a/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The answer page of an invitee
         * @description Open to everyone.
         */
        get: operations["ShowAnswerPage"];
        put?: never;
        /**
         * An invitee answers by the personal link
         * @description Open to everyone.
         */
        post: operations["AnswerByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Invitations to a public event, with stage and delivery
         * @description Roles: manager, lead.
         */
        get: operations["ListInvitations"];
        put?: never;
        /**
         * Choose people to be invited
         * @description Roles: manager.
         */
        post: operations["ChooseInvitees"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/a/{token}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The calendar entry of an invitee
         * @description Open to everyone.
         */
        get: operations["GetAnswerCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many people wait to be called
         * @description Roles: manager, caller.
         */
        get: operations["GetCallQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/funnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The funnel of a public event
         * @description Roles: manager, lead.
         */
        get: operations["GetFunnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/planner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many to invite for a target of attendees
         * @description Roles: manager, lead.
         */
        get: operations["PlanInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/change-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who would learn of a change of the day, and how
         * @description Roles: manager, lead.
         */
        get: operations["PreviewChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{invitationId}/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview of an invitation letter
         * @description Roles: manager.
         */
        get: operations["PreviewLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{invitationId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record an answer to an invitation
         * @description Roles: manager, caller.
         */
        post: operations["RecordAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{invitationId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a person of the call queue go
         * @description Roles: manager, caller.
         */
        post: operations["ReleaseCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{invitationId}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report what came of a call
         * @description Roles: manager, caller.
         */
        post: operations["ReportCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send invitations
         * @description Roles: manager.
         */
        post: operations["SendInvitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/calls/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the next person to call
         * @description Roles: manager, caller.
         */
        post: operations["TakeNextCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{sessionId}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proposals of session 2
         * @description Roles: manager, lead.
         */
        get: operations["ListProposals"];
        put?: never;
        /**
         * Write down a proposal of session 2
         * @description Roles: manager.
         */
        post: operations["AddProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{sessionId}/walk-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write in a person who came without an invitation, from the public event's local day on
         * @description Roles: manager.
         */
        post: operations["AddWalkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{sessionId}/resolution/adopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adopt the resolution and freeze its text
         * @description Roles: manager.
         */
        post: operations["AdoptResolution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{sessionId}/sign-off/remarks/{remarkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark a remark as considered, or not. Absolute and idempotent: it needs no If-Match, a remark that comes meanwhile doesn't stand in its way
         * @description Roles: manager.
         */
        put: operations["ConsiderRemark"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{sessionId}/resolution/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draft the resolution from the recorded positions; points that a person edited stay as they are
         * @description Roles: manager.
         */
        post: operations["DraftResolution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{sessionId}/positions/{positionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take out a recorded position before the resolution is adopted
         * @description Roles: manager.
         */
        delete: operations["RemovePosition"];
        options?: never;
        head?: never;
        /**
         * Correct a recorded position before the resolution is adopted; its version is in the list. noReadiness says that it doesn't speak of readiness
         * @description Roles: manager.
         */
        patch: operations["EditPosition"];
        trace?: never;
    };
    "/api/v1/sessions/{sessionId}/proposals/{proposalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Reword a proposal; its version is in the list
         * @description Roles: manager.
         */
        put: operations["EditProposal"];
        post?: never;
        /**
         * Take out a proposal
         * @description Roles: manager.
         */
        delete: operations["RemoveProposal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{sessionId}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The resolution: points, what is missing, gaps in what was recorded, adoption
         * @description Roles: manager, lead.
         */
        get: operations["GetResolution"];
        /**
         * Rewrite the points of the resolution before adoption
         * @description Roles: manager.
         */
        put: operations["EditResolution"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{sessionId}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The collective appeal, or the letter that the proposals would make
         * @description Roles: manager, lead.
         */
        get: operations["GetAppeal"];
        /**
         * Write the collective appeal. Rewriting it needs If-Match; the first time it may be left out, or be "0"
         * @description Roles: manager.
         */
        put: operations["WriteAppeal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{sessionId}/documents/{kind}.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A paper of the session as a file: participants (pdf, docx, xlsx), signInSheet, resolution, appeal (pdf, docx)
         * @description Roles: manager, lead.
         */
        get: operations["GetDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{sessionId}/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the co-organisers said to the draft of the resolution, and their guest links
         * @description Roles: manager, lead.
         */
        get: operations["GetSignOff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{sessionId}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Participants of a session with contacts, by surname; `search` finds a name, an organisation or four digits of a phone. Up to 200 a page
         * @description Roles: manager, lead.
         */
        get: operations["ListParticipants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{sessionId}/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Positions recorded at session 1, with the sides counted by readiness
         * @description Roles: manager, lead.
         */
        get: operations["ListPositions"];
        put?: never;
        /**
         * Record a participant's position at session 1
         * @description Roles: manager.
         */
        post: operations["RecordPosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{sessionId}/participants/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the list of participants is ready
         * @description Roles: manager.
         */
        post: operations["MakeParticipantList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{sessionId}/participants/{participantId}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark somebody as come or not come; null, or nothing said, takes the mark back. From the public event's local day on; before it 409 not_yet. Absolute and idempotent; If-Match may be left out, marks from two doors both stand
         * @description Roles: manager.
         */
        put: operations["MarkAttendance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{sessionId}/sign-off/{personId}/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a co-organiser the guest link by mail; asked again for the same link, nothing is sent twice
         * @description Roles: manager.
         */
        post: operations["SendGuestLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/c/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The page of a co-organiser
         * @description Open to everyone.
         */
        get: operations["ShowGuestPage"];
        put?: never;
        /**
         * A co-organiser remarks on the draft or agrees to it
         * @description Open to everyone.
         */
        post: operations["SignOffByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reporting/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The country by region
         * @description Roles: lead, manager.
         */
        get: operations["GetDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reporting/reports/{reportId}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a photo to the report
         * @description Roles: manager.
         */
        post: operations["AddPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reporting/reports/{reportId}/photos/{photoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A photo as JPEG
         * @description Roles: manager, lead.
         */
        get: operations["GetPhoto"];
        put?: never;
        post?: never;
        /**
         * Remove a photo
         * @description Roles: manager.
         */
        delete: operations["RemovePhoto"];
        options?: never;
        head?: never;
        /**
         * Change a photo's caption, place or consent mark
         * @description Roles: manager.
         */
        patch: operations["EditPhoto"];
        trace?: never;
    };
    "/api/v1/reporting/reports/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A report with figures, photos and deliveries
         * @description Roles: manager, lead.
         */
        get: operations["GetReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Write the words of the report
         * @description Roles: manager.
         */
        patch: operations["EditReport"];
        trace?: never;
    };
    "/api/v1/reporting/contacts/{personId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that happened with a contact, newest first
         * @description Roles: manager, lead.
         */
        get: operations["GetContactTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reporting/reports/{reportId}/document.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The report as PDF or DOCX
         * @description Roles: manager, lead.
         */
        get: operations["GetReportDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reporting/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The report of a public event, if there is one
         * @description Roles: manager, lead.
         */
        get: operations["ListReports"];
        put?: never;
        /**
         * Start the report of a public event
         * @description Roles: manager.
         */
        post: operations["StartReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reporting/reports/{reportId}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the report to the lead
         * @description Roles: manager.
         */
        post: operations["SendReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/integrations/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A region's public facts, in order
         * @description Roles: manager, lead.
         */
        get: operations["ListFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The contact in this region. */
        AcceptOfferAccepted: {
            /**
             * Format: uuid
             * @description The contact taken over.
             */
            personId: string;
            /** @description Contacts of this region that may be the same person: compare and merge them. */
            alike: string[];
        };
        /** @description The contact. */
        AcceptTakePartRequestAccepted: {
            /**
             * Format: uuid
             * @description Contact id.
             */
            personId: string;
        };
        /** @description Names a contact who holds the public event together with the manager, for the organisation of their post (R054, F12). */
        AddCoOrganizer: {
            /**
             * Format: uuid
             * @description Id of the contact
             */
            personId: string;
        };
        /** @description Adds an organisation to the region's contacts (F20). */
        AddOrganization: {
            /** @description Name of the organisation */
            name: string;
            /** @description Short name */
            shortName?: string | null;
            /** @description Session 1 category of the position (R009) */
            category?: (string & components["schemas"]["OrganizationCategory"]) | null;
            /** @description Postal address */
            address?: string | null;
            /** @description Telephone in any spelling */
            phone?: string | null;
            /** @description Address of the site */
            site?: string | null;
            /** @description Notes of the manager */
            notes?: string | null;
        };
        /** @description The organisation added. */
        AddOrganizationAdded: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
        };
        /** @description Adds a person to the region's contacts (F20). Without a basis the manager answers for the data by name: see M:Zarozhdenie.Contacts.Features.AddPerson.ByHand(Zarozhdenie.Contacts.Features.AddPerson,System.String,System.DateOnly). */
        AddPerson: {
            /** @description Фамилия имя отчество */
            fullName: string;
            /** @description Why the person's data may be kept (152-FZ) */
            basis?: (string & components["schemas"]["BasisKind"]) | null;
            /** @description Where the consent lies, or which other basis */
            basisNote?: string | null;
            /** @description Name of the organisation */
            organization?: string | null;
            /** @description Title of the position */
            position?: string | null;
            /** @description Session 1 category of the position (R009) */
            category?: (string & components["schemas"]["OrganizationCategory"]) | null;
            /** @description Telephones in any spelling */
            phones?: components["schemas"]["PhoneEntry"][] | null;
            /** @description E-mail addresses */
            emails?: components["schemas"]["EmailEntry"][] | null;
            /** @description Can answer questions about state support measures (R034) */
            answersOnStateSupport?: boolean;
            /** @description Notes of the manager */
            notes?: string | null;
            /** @description Positions recorded */
            positions?: components["schemas"]["PositionEntry"][] | null;
            /** @description Words that the manager gave for searching; never about what a person is */
            tags?: string[] | null;
            /** @description What goes after «Уважаемая»; by rule unless given */
            greeting?: string | null;
            /** @description Full name in the dative; by rule unless given */
            nameDative?: string | null;
            /** @description Full name in the genitive; by rule unless given */
            nameGenitive?: string | null;
        };
        /** @description The person added. */
        AddPersonAdded: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
        };
        /** @description Writes down a proposal of session 2: hot problem, need, measure (R024, R026, R029, F66). No author means the session as a whole. */
        AddProposal: {
            /** @description What the matter is */
            problem: string;
            /** @description What should be done */
            measure: string;
            /** @description What is needed for it */
            need?: string | null;
            /** @description Participants who put the proposal forward */
            authors?: string[] | null;
        };
        /** @description The new proposal. */
        AddProposalAdded: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
            /**
             * Format: int32
             * @description Number in order, from 1
             */
            number: number;
        };
        /** @description Adds an account; the answer holds the one-time link with which its owner sets the password (F80). */
        AddUser: {
            /** @description E-mail address */
            email: string;
            /** @description Name of the account's holder */
            name: string;
            /** @description Roles: manager, caller, lead, administrator */
            roles: string[];
            /** @description Two-digit region codes */
            regions: string[];
        };
        /** @description The account and the link to pass on. */
        AddUserAdded: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
            /** @description One-time link to set a password */
            link: string;
        };
        /** @description Keeps a venue of the region: where, how many seats, how to get in, whom to ask (F10). */
        AddVenue: {
            /** @description Name of the venue */
            name: string;
            /** @description Kinds of venues (R038, R039). */
            kind: components["schemas"]["VenueKind"];
            /** @description Postal address */
            address: string;
            /** @description Room */
            room?: string | null;
            /**
             * Format: int32
             * @description People the room holds
             */
            capacity?: number | null;
            /** @description Entrance, pass, floor */
            howToGetIn?: string | null;
            /**
             * Format: uuid
             * @description Contact who lets in
             */
            contactId?: string | null;
        };
        /** @description Writes in a person who came without an invitation (F54): kept as a contact, marked as come, outside the invited base. */
        AddWalkIn: {
            /** @description Фамилия имя отчество */
            fullName: string;
            /** @description Telephone in any spelling */
            phone?: string | null;
            /** @description Name of the organisation */
            organization?: string | null;
            /** @description Title of the position */
            position?: string | null;
            /** @description Session 1 category of the position (R009) */
            category?: (string & components["schemas"]["OrganizationCategory"]) | null;
            /** @description The person consented to be kept as a contact */
            consent?: boolean;
        };
        /** @description The new participant. */
        AddWalkInAdded: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the contact
             */
            personId: string;
        };
        /**
         * @description To whom a collective appeal goes (R031).
         * @enum {string}
         */
        AddresseeKind: "deputyHeadOfRegion" | "coordinationCouncil" | "other";
        /** @description Adopts the resolution by consensus or a show of hands and freezes its text with a hash (R019, F64). */
        AdoptResolution: {
            /** @description How it was adopted */
            how: (string & components["schemas"]["AdoptedHow"]) | null;
            /**
             * Format: int32
             * @description Votes for
             */
            for?: number | null;
            /**
             * Format: int32
             * @description Votes against
             */
            against?: number | null;
            /**
             * Format: int32
             * @description Abstentions
             */
            abstained?: number | null;
            /** @description Adopt points that still hold sample text as they are; without it 409 sample_points */
            acceptSamples?: boolean;
        };
        /** @description The adopted text's hash, and advice that wasn't kept (R054): it never blocks. */
        AdoptResolutionFrozen: {
            /** @description SHA-256 of the adopted text. */
            sha256: string;
            /** @description What the co-organisers hadn't agreed to. */
            warnings: components["schemas"]["SignOffWarning"][];
        };
        /**
         * @description How the resolution was adopted (F64).
         * @enum {string}
         */
        AdoptedHow: "consensus" | "hands";
        /** @description The answer page's form (F34, F45): a plain HTML form, idempotent by nature. «Comes» is the preliminary consent of R046; a call confirms it. */
        AnswerByLink: {
            /** @description One of Zarozhdenie.Invitations.Features.LinkAnswer. */
            answer?: string | null;
            /** @description Who comes instead. */
            fullName?: string | null;
            /** @description Their phone, or empty. */
            phone?: string | null;
            /** @description Of whoever comes and was asked to both: «both», or one of Zarozhdenie.Contracts.SessionKind; empty: as before. */
            sessions?: string | null;
        };
        /**
         * @description Through what an answer came (F36).
         * @enum {string}
         */
        AnswerChannel: "link" | "phone" | "letter" | "messenger" | "inPerson";
        /** @description The public page's form (F100): a plain HTML form, idempotent by nature. It becomes a request in the manager's list. */
        AskToTakePart: {
            /** @description Фамилия имя отчество */
            fullName?: string | null;
            /** @description Phone, or an e-mail instead */
            phone?: string | null;
            /** @description E-mail, or a phone instead */
            email?: string | null;
            /** @description «yes» when the consent is ticked */
            consent?: string | null;
            /** @description Hidden from people; whoever fills it in is a robot */
            website?: string | null;
        };
        /** @description Says who sees to a step: an account of the region or a contact; neither is the manager again (F02). */
        AssignStep: {
            /**
             * Format: uuid
             * @description An account of the region
             */
            accountId?: string | null;
            /**
             * Format: uuid
             * @description A contact of the region, instead of an account
             */
            personId?: string | null;
        };
        /** @description The file's id. */
        AttachVenueFileAttached: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
        };
        /** @description The instruction's experience: from and to, as parts of what was sent. */
        Band: {
            /**
             * Format: double
             * @description Lower end
             */
            low: number;
            /**
             * Format: double
             * @description Upper end
             */
            high: number;
        };
        /** @description The basis under which a person's data is kept, and the list it came with. */
        Basis: {
            /** @description Why a person's data may be kept (152-FZ); asked for once per list. */
            kind: components["schemas"]["BasisKind"];
            /** @description A note in words */
            note?: string | null;
            /**
             * Format: uuid
             * @description Id of the import
             */
            importId?: string | null;
            /**
             * Format: date-time
             * @description When, with offset
             */
            at: string;
        };
        /**
         * @description Why a person's data may be kept (152-FZ); asked for once per list.
         * @enum {string}
         */
        BasisKind: "consent" | "official" | "other";
        /**
         * @description Outcome of one call (F41).
         * @enum {string}
         */
        CallOutcome: "agreed" | "confirmed" | "deputy" | "declined" | "callBack" | "noAnswer" | "busy" | "wrongNumber" | "doNotCall" | "told";
        /** @description What to say in twenty seconds, and the facts people ask about (F40). */
        CallScript: {
            /** @description Words to say. */
            text: string;
            /** @description Topic of the public event. */
            topic: string;
            /** @description Day and hours of the sessions the person is invited to. */
            when: string;
            /** @description Venue and address. */
            where: string;
            /** @description The announcing text, for whoever wants to hear more (R041); null while there is none, or while it states another day. */
            announcement?: string | null;
        };
        /** @description Calls a public event off; with a reason, and if wished with words that invitees are told why (F01, F15); it can be restored. */
        CancelPublicEvent: {
            /** @description Why, in words */
            reason: string;
            /** @description Why, in the words that invitees are told; none: they aren't told why */
            toInvitees?: string | null;
        };
        /** @description What a session 1 category is called (F21): the five kinds are the instruction's (R009), their names are the lead's. */
        CategoryName: {
            /** @description Kinds of session 1 participants: they belong to a position (R009). */
            category: components["schemas"]["OrganizationCategory"];
            /** @description Name in Russian */
            ru: string;
            /** @description Name in English */
            en: string;
            /** @description A remark for managers */
            hint?: string | null;
        };
        /**
         * @description How something stands that the day needs.
         * @enum {string}
         */
        CheckStatus: "ok" | "warning" | "missing";
        /** @description Chooses people of the region to be invited to a public event (R042, R044). Who is chosen already is left as they are and told. */
        ChooseInvitees: {
            /**
             * Format: uuid
             * @description Id of the public event
             */
            eventId: string;
            /** @description Contacts to invite */
            personIds: string[];
            /** @description Sessions of the public event */
            sessions: components["schemas"]["SessionKind"][];
            /** @description Place at the discussion offered to a person (R011, R012), by contact id */
            places?: {
                [key: string]: components["schemas"]["DiscussionPlace"];
            } | null;
        };
        /** @description Who was chosen now, and who had been before. */
        ChooseInviteesChosen: {
            /** @description Invitations made */
            invitations: components["schemas"]["ChooseInviteesOne"][];
            /** @description Contacts left out because they were chosen before */
            alreadyChosen: components["schemas"]["ChooseInviteesOne"][];
        };
        /** @description An invitation and whose it is. */
        ChooseInviteesOne: {
            /**
             * Format: uuid
             * @description Id of the invitation
             */
            invitationId: string;
            /**
             * Format: uuid
             * @description Id of the contact
             */
            personId: string;
        };
        /** @description The import and where it stands. */
        CommitImportAccepted: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
            /** @description Where an import stands. */
            state: components["schemas"]["ImportState"];
        };
        /** @description The merged contact that a consent was recorded at. */
        ConsentOrigin: {
            /**
             * Format: uuid
             * @description Its id.
             */
            personId: string;
            /** @description Its name before the merge; null when the data was erased. */
            fullName?: string | null;
            /**
             * Format: date-time
             * @description When it was merged (UTC).
             */
            mergedAt: string;
        };
        /**
         * @description What somebody consents to: each purpose apart (152-FZ, F31, F93).
         * @enum {string}
         */
        ConsentPurpose: "processing" | "mailing" | "photo" | "publishing";
        /** @description A consent as shown; `from` is null for the contact's own. */
        ConsentView: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
            /** @description What somebody consents to: each purpose apart (152-FZ, F31, F93). */
            purpose: components["schemas"]["ConsentPurpose"];
            /** @description Version of the form that was signed */
            textVersion: string;
            /** @description SHA-256 of the form's text, lower-case hex */
            textHash: string;
            /**
             * Format: date
             * @description Day on the consent's document in the region
             */
            givenOn: string;
            /** @description Where the document lies, or how the consent was given */
            source: string;
            /** @description Who collected the consent */
            collector: string;
            /**
             * Format: date-time
             * @description When it was recorded
             */
            recordedAt: string;
            /**
             * Format: date
             * @description Day on which it was taken back in the region
             */
            withdrawnOn?: string | null;
            /** @description How it was taken back */
            withdrawnBecause?: string | null;
            /**
             * Format: int32
             * @description Version to take it back by
             */
            version: number;
            /** @description The merged contact that a consent was recorded at. */
            from?: components["schemas"]["ConsentOrigin"] | null;
        };
        /** @description Marks a co-organiser's remark as considered, or takes the mark back: always the state meant, never a switch (R054, F12). */
        ConsiderRemark: {
            /** @description Considered, or not any more */
            considered: boolean | null;
        };
        /** @description The number. */
        CountPeopleNumber: {
            /**
             * Format: int32
             * @description People who fit, ten thousand at most.
             */
            count: number;
            /** @description There are more than that. */
            more: boolean;
        };
        /** @description A fact that one listener could not take. It holds back only later facts of its stream for that listener, until an administrator replays them in order. */
        DeadLetter: {
            /**
             * Format: uuid
             * @description Made of listener and fact: the same on a repeat.
             */
            id: string;
            /** @description The reaction's type name. */
            listener: string;
            /**
             * Format: uuid
             * @description The stored fact.
             */
            factId: string;
            /** @description Its stable name. */
            fact: string;
            /**
             * Format: int64
             * @description Its place in the store: replay goes by it.
             */
            sequence: number;
            /**
             * Format: uuid
             * @description Its stream.
             */
            streamId: string;
            /** @description Its region. */
            region: string;
            /** @description Type of the error, or the code of a refusal; null when it only waits behind another. Never its words: they may name somebody. */
            error?: string | null;
            /**
             * Format: int32
             * @description How often it was tried.
             */
            attempts: number;
            /**
             * Format: date-time
             * @description When it was set aside.
             */
            at: string;
        };
        /** @description A delivery as shown to people; without address and words. */
        Delivery: {
            /**
             * Format: uuid
             * @description Delivery id.
             */
            id: string;
            /** @description Region code. */
            region: string;
            /** @description What it is for. */
            kind: components["schemas"]["DeliveryKind"];
            /**
             * Format: uuid
             * @description The invitation, report or account.
             */
            subjectId: string;
            /** @description Where it stands. */
            state: components["schemas"]["DeliveryState"];
            /**
             * Format: int32
             * @description How often it was tried.
             */
            attempts: number;
            /**
             * Format: date-time
             * @description When it was written (UTC).
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it reached this state (UTC).
             */
            at: string;
            /**
             * Format: date-time
             * @description When it's tried next, for planned and deferred ones.
             */
            nextAt?: string | null;
            /** @description The mail server's code. */
            replyCode?: string | null;
            /** @description The mail server's words. */
            serverAnswer?: string | null;
            /** @description Message-ID of the letter, the same on a repeat. */
            messageId: string;
        };
        /**
         * @description What a delivery is for.
         * @enum {string}
         */
        DeliveryKind: "invitation" | "callReminder" | "report" | "account" | "eventNotice" | "guestLink";
        /**
         * @description Where one delivery stands (design: mail). Only the sender moves it.
         * @enum {string}
         */
        DeliveryState: "planned" | "claimed" | "transmitting" | "accepted" | "deferred" | "rejected" | "unknown" | "kept" | "withdrawn";
        /** @description Who comes instead of the invitee (F45). */
        Deputy: {
            /** @description Фамилия имя отчество. */
            fullName: string;
            /** @description As typed, or null. */
            phone?: string | null;
        };
        /**
         * @description The place offered at session 2: kept with that invitation only, never a mark on a person (R011, R012).
         * @enum {string}
         */
        DiscussionPlace: "ngoBeneficiary" | "socialEntrepreneurBeneficiary" | "activist" | "vulnerableGroup" | "organization";
        /** @description Puts a row of a list right before it is imported; a field left out stays as it stands in the file. The list is judged again. */
        EditImportRow: {
            /** @description Фамилия имя отчество */
            fullName?: string | null;
            /** @description Name of the organisation */
            organization?: string | null;
            /** @description Title of the position */
            position?: string | null;
            /** @description Session 1 category of the position (R009) */
            category?: string | null;
            /** @description Telephone in any spelling */
            phone?: string | null;
            /** @description E-mail address */
            email?: string | null;
            /** @description A note in words */
            note?: string | null;
            /** @description Whether the row is another person than whom it looks like; left out, what was said stays */
            anotherPerson?: boolean | null;
        };
        /** @description Changes an organisation; a field left out stays as it is, an empty text clears it. */
        EditOrganization: {
            /** @description Name of the organisation */
            name?: string | null;
            /** @description Short name */
            shortName?: string | null;
            /** @description Session 1 category of the position (R009) */
            category?: (string & components["schemas"]["OrganizationCategory"]) | null;
            /** @description Only those without a category; false: only those with one */
            withoutCategory?: boolean;
            /** @description Postal address */
            address?: string | null;
            /** @description Telephone in any spelling */
            phone?: string | null;
            /** @description Address of the site */
            site?: string | null;
            /** @description Notes of the manager */
            notes?: string | null;
        };
        /** @description Changes a person; a field left out stays as it is, an empty text clears it. The flat post fields put today's main post right. */
        EditPerson: {
            /** @description Фамилия имя отчество */
            fullName?: string | null;
            /** @description Name of the organisation */
            organization?: string | null;
            /** @description Title of the position */
            position?: string | null;
            /** @description Session 1 category of the position (R009) */
            category?: (string & components["schemas"]["OrganizationCategory"]) | null;
            /** @description Only those without a category; false: only those with one */
            withoutCategory?: boolean;
            /** @description Telephones in any spelling */
            phones?: components["schemas"]["PhoneEntry"][] | null;
            /** @description E-mail addresses */
            emails?: components["schemas"]["EmailEntry"][] | null;
            /** @description Can answer questions about state support measures (R034) */
            answersOnStateSupport?: boolean | null;
            /** @description Must not be called */
            doNotCall?: boolean | null;
            /** @description Must not be written to */
            doNotMail?: boolean | null;
            /** @description Notes of the manager */
            notes?: string | null;
            /** @description Positions recorded */
            positions?: components["schemas"]["PositionEntry"][] | null;
            /** @description Words that the manager gave for searching; never about what a person is */
            tags?: string[] | null;
            /** @description What goes after «Уважаемая»; by rule unless given */
            greeting?: string | null;
            /** @description Full name in the dative; by rule unless given */
            nameDative?: string | null;
            /** @description Full name in the genitive; by rule unless given */
            nameGenitive?: string | null;
            /** @description Title in the dative; by rule unless given */
            positionDative?: string | null;
            /** @description Title in the genitive; by rule unless given */
            positionGenitive?: string | null;
        };
        /** @description Changes a photo's caption, place among the others (from 0) or consent mark; what is left out stays (F71). */
        EditPhoto: {
            /** @description What the photo shows, for the report */
            caption?: string | null;
            /**
             * Format: int32
             * @description Place in order, from 1
             */
            place?: number | null;
            /** @description The photo may be shown publicly */
            mayPublish?: boolean | null;
        };
        /** @description Corrects a recorded position before the resolution is adopted; what isn't given stays. Who said it stays too: another speaker's words are taken out and recorded anew. */
        EditPosition: {
            /** @description What the position is about */
            topic?: (string & components["schemas"]["PositionTopic"]) | null;
            /** @description For, against, or with conditions */
            stance?: (string & components["schemas"]["Stance"]) | null;
            /** @description The text */
            text?: string | null;
            /** @description The participant agrees to be quoted by name */
            mayQuote?: boolean | null;
            /** @description The organisation's readiness to join the cluster (R022) */
            readiness?: (string & components["schemas"]["Readiness"]) | null;
            /** @description The position doesn't speak of readiness: takes it back */
            noReadiness?: boolean;
        };
        /** @description Rewords a proposal (F66). */
        EditProposal: {
            /** @description What the matter is */
            problem: string;
            /** @description What should be done */
            measure: string;
            /** @description What is needed for it */
            need?: string | null;
            /** @description Participants who put the proposal forward */
            authors?: string[] | null;
        };
        /** @description Corrects the words, the place or the people of a public event; what isn't given stays. An empty id takes a leader or moderator away. */
        EditPublicEvent: {
            /** @description What it is about (R013) */
            topic?: string | null;
            /** @description What it is held for (R013) */
            purpose?: string | null;
            /** @description Where it takes place. */
            venue?: components["schemas"]["PlanPublicEventPlace"] | null;
            /** @description Round table or press conference, or working meeting (R016) */
            format?: (string & components["schemas"]["RoundTableFormat"]) | null;
            /**
             * Format: uuid
             * @description Contact who leads the round table (R036)
             */
            leaderId?: string | null;
            /**
             * Format: uuid
             * @description Contact who moderates the round table (R037)
             */
            moderatorId?: string | null;
        };
        /** @description Writes the national reference list anew (R043, F23). An item with its id stays the same item: the regions' links hold. */
        EditReferenceList: {
            /** @description The rows of this page */
            items: components["schemas"]["EditReferenceListItem"][];
        };
        /** @description An item; without an id it is a new one. */
        EditReferenceListItem: {
            /** @description The two sessions of a public event (R007). */
            session: components["schemas"]["SessionKind"];
            /** @description Kind of organisation or expert */
            name: string;
            /**
             * Format: int32
             * @description How many a region needs
             */
            needed?: number;
            /**
             * Format: uuid
             * @description The item it was before; none for a new one
             */
            id?: string | null;
            /** @description Session 1 category of the position (R009) */
            category?: (string & components["schemas"]["OrganizationCategory"]) | null;
            /** @description Place in order, from 1 */
            place?: (string & components["schemas"]["DiscussionPlace"]) | null;
            /** @description A remark for managers */
            note?: string | null;
        };
        /** @description Edits a region: names, zone, federal district, tile, and whether it takes part (F101). What it was stays in the fact. */
        EditRegion: {
            /** @description Name of the region */
            name: string;
            /** @description English name */
            nameEn: string;
            /** @description Name in the genitive */
            nameGenitive: string;
            /** @description Name as in «в Тверской области», with its preposition */
            nameLocative: string;
            /** @description IANA zone; public events planned before keep theirs */
            timeZone: string;
            /** @description A place on the 17 × 11 tile map. */
            tile: components["schemas"]["ListRegionsTile"];
            /** @description Takes part in the project; a region with public events to come can't be closed */
            active: boolean | null;
            /** @description Federal district; none for a region outside of them */
            district?: string | null;
        };
        /** @description What the edit means for public events to come: they keep the zone in which they were planned. */
        EditRegionEdited: {
            /** @description The edit changed the zone */
            zoneChanged: boolean;
            /**
             * Format: int32
             * @description Public events from today on: they keep the zone in which they were planned
             */
            comingEvents: number;
        };
        /** @description Writes the manager's own words of the report; the figures come from facts (F70). */
        EditReport: {
            /** @description The short report in words */
            text: string;
        };
        /** @description Rewrites the resolution's points before adoption (R054). What is still missing is told, not refused. */
        EditResolution: {
            /** @description Points of the resolution */
            points: components["schemas"]["EditResolutionPoint"][];
        };
        /** @description What a resolution still lacks. */
        EditResolutionChecked: {
            /** @description What still lacks */
            missing: components["schemas"]["PointKind"][];
        };
        /** @description A point as sent; Sample and Edited may come back as they were read and aren't looked at. */
        EditResolutionPoint: {
            /** @description The text */
            text: string;
            /** @description What the point is about */
            kind?: (string & components["schemas"]["PointKind"]) | null;
            /** @description Ids of the positions it rests on */
            sources?: string[] | null;
            /** @description Text of the template that nobody replaced yet */
            sample?: boolean | null;
            /** @description Changed by hand since the draft */
            edited?: boolean | null;
        };
        /** @description Changes an account's name, roles, regions, or closes it; works at once, since every request looks the account up. */
        EditUser: {
            /** @description Name of the account's holder */
            name: string;
            /** @description Roles: manager, caller, lead, administrator */
            roles: string[];
            /** @description Two-digit region codes */
            regions: string[];
            /** @description In use; an account that isn't can't sign in */
            active: boolean;
        };
        /** @description Writes a venue anew (F10); public events keep the copy that they have. */
        EditVenue: {
            /** @description Name of the venue */
            name: string;
            /** @description Kinds of venues (R038, R039). */
            kind: components["schemas"]["VenueKind"];
            /** @description Postal address */
            address: string;
            /** @description Room */
            room?: string | null;
            /**
             * Format: int32
             * @description People the room holds
             */
            capacity?: number | null;
            /** @description Entrance, pass, floor */
            howToGetIn?: string | null;
            /**
             * Format: uuid
             * @description Contact who lets in
             */
            contactId?: string | null;
        };
        /** @description An e-mail address (F25). */
        Email: {
            /** @description In lower case. */
            address: string;
            /** @description What people said it is, or null. */
            kind?: (string & components["schemas"]["EmailKind"]) | null;
            /** @description To be written to first. */
            preferred?: boolean;
            /** @description Letters don't reach the person. */
            wrong?: boolean;
        };
        /** @description An address as written: a text, or with what is known about it. What is left out stays as it is known. */
        EmailEntry: string | {
            /** @description One address or several. */
            address: string;
            /** @description Whose address it is. */
            kind?: (string & components["schemas"]["EmailKind"]) | null;
            /** @description To be written to first. */
            preferred?: boolean | null;
            /** @description Letters don't reach the person. */
            wrong?: boolean | null;
        };
        /**
         * @description Whose address it is (F25).
         * @enum {string}
         */
        EmailKind: "work" | "personal" | "reception";
        /**
         * @description Format of a paper.
         * @enum {string}
         */
        EventPaperFormat: "pdf" | "docx";
        /**
         * @description A filtered list of people as a file, written while it is read (F90): who took it, and what for, is logged. The filter comes in the
         *     body: a name that is looked for stands in no address, which histories and proxies keep.
         */
        ExportPeople: {
            /** @description Part of a name, an organisation, an address, or digits of a phone. */
            search?: string | null;
            /** @description Session 1 category of today's main post (F21). */
            category?: (string & components["schemas"]["OrganizationCategory"]) | null;
            /** @description Nobody said yet which category they are of. */
            withoutCategory?: boolean | null;
            /** @description Has this tag. */
            tag?: string | null;
            /**
             * Format: uuid
             * @description Works in this organisation today.
             */
            organizationId?: string | null;
            /** @description There is a telephone or an address that isn't wrong. */
            reachable?: boolean | null;
            /** @description Can answer questions about state support (F22). */
            answersOnStateSupport?: boolean | null;
            /** @description Came to a public event before. */
            attended?: boolean | null;
            /**
             * Format: uuid
             * @description Came to this public event.
             */
            attendedEventId?: string | null;
            /**
             * Format: date
             * @description Last contact before this local day, or never.
             */
            lastContactBefore?: string | null;
            /**
             * Format: date
             * @description Last contact on this local day or later.
             */
            lastContactAfter?: string | null;
            /** @description Asked not to be called. */
            doNotCall?: boolean | null;
            /** @description The words may be mistyped: whoever is written alike fits, as in a list that found nobody written so. */
            similar?: boolean | null;
            /** @description What the list is needed for, in words; kept in the log of readings. */
            purpose: string;
        };
        /**
         * @description Kinds of papers that are kept.
         * @enum {string}
         */
        FileKind: "pdf" | "jpeg" | "png" | "docx";
        /** @description Who of the contacts may be the person that is being written in (F27), asked before saving. A question by POST: what is typed belongs into no address. The reading is logged (F90). */
        FindSamePeople: {
            /** @description Фамилия имя отчество */
            fullName?: string | null;
            /** @description Name of the organisation */
            organization?: string | null;
            /** @description Numbers as typed */
            phones?: string[] | null;
            /** @description Addresses as typed */
            emails?: string[] | null;
        };
        /** @description The likeliest first. */
        FindSamePeopleAll: {
            /** @description The rows of this page */
            items: components["schemas"]["FindSamePeopleRow"][];
        };
        /** @description Somebody who is there. */
        FindSamePeopleRow: {
            /**
             * Format: uuid
             * @description The contact.
             */
            personId: string;
            /** @description Full name. */
            fullName: string;
            /** @description Organisation of the main post, or null. */
            organization?: string | null;
            /** @description Title, or null. */
            position?: string | null;
            /** @description What is the same. */
            by: components["schemas"]["Resemblance"][];
        };
        /** @description The name and today's title in the forms that letters need. */
        Forms: {
            /** @description What goes after «Уважаемая». */
            greeting: string;
            /** @description «Тихомировой Зое Павловне». */
            nameDative: string;
            /** @description «Тихомировой Зои Павловны». */
            nameGenitive: string;
            /** @description «директору фонда». */
            positionDative?: string | null;
            /** @description «директора фонда». */
            positionGenitive?: string | null;
            /** @description Names of the fields above that somebody put right by hand. */
            byHand: string[];
        };
        /**
         * @description Where an invitation stands in the funnel (F37); a later stage hides the earlier ones.
         * @enum {string}
         */
        FunnelStage: "planned" | "sent" | "delivered" | "agreed" | "declined" | "confirmed" | "attended" | "noShow";
        /** @description Both sessions, and where an agenda doesn't fit. */
        GetAgendaAnswer: {
            /** @description Sessions of the public event */
            sessions: components["schemas"]["GetAgendaSession"][];
            /** @description Where it departs from the instruction; nothing is blocked */
            warnings: components["schemas"]["Warning"][];
        };
        /** @description One item. */
        GetAgendaItem: {
            /**
             * Format: uuid
             * @description Stays the same while the item is moved and edited.
             */
            id: string;
            /** @description What it is about. */
            title: string;
            /**
             * Format: int32
             * @description How long.
             */
            minutes: number;
            /**
             * Format: time
             * @description Local start.
             */
            start: string;
            /**
             * Format: time
             * @description Local end.
             */
            end: string;
            /**
             * Format: uuid
             * @description Contact who speaks, or null.
             */
            speakerId?: string | null;
        };
        /** @description One session. */
        GetAgendaSession: {
            /**
             * Format: int32
             * @description 1 or 2.
             */
            number: number;
            /**
             * Format: time
             * @description Local start.
             */
            start: string;
            /**
             * Format: time
             * @description Local end.
             */
            end: string;
            /**
             * Format: int32
             * @description How long the session lasts.
             */
            minutes: number;
            /**
             * Format: int32
             * @description How long its items take together.
             */
            total: number;
            /** @description Still the instruction's content: nobody has written this agenda. */
            isDefault: boolean;
            /** @description In order. */
            items: components["schemas"]["GetAgendaItem"][];
        };
        /** @description The text (null until written), the facts it lacks, a text made of the four facts, and how it looks as HTML. */
        GetAnnouncementAnswer: {
            /** @description The text */
            text?: string | null;
            /** @description What still lacks */
            missing: components["schemas"]["RequiredFact"][];
            /** @description Text made from topic, purpose, place and time */
            suggested: string;
            /** @description As it will look, HTML */
            html: string;
        };
        /** @description The appeal. */
        GetAppealView: {
            /** @description It is written; otherwise Text is a suggestion. */
            written: boolean;
            /** @description To whom, with the dative as it stands in the letter. */
            addressee?: components["schemas"]["WriteAppealTo"] | null;
            /** @description The letter. */
            text: string;
            /** @description The letter that the proposals make now. */
            suggested: string;
            /** @description Where the answer is to come. */
            replyTo?: string | null;
            /**
             * Format: int32
             * @description How many proposals there are now.
             */
            proposals: number;
            /** @description Proposals were added or removed since it was written. */
            outdated: boolean;
            /** @description What 59-FZ asks for and isn't there: replyTo, addressee. */
            missing: string[];
        };
        /** @description Whoever knows the address reads the calendar. */
        GetCalendarFeedFeed: {
            /** @description Address for the phone's calendar; whoever knows it reads the calendar */
            url: string;
        };
        /** @description The queue now. */
        GetCallQueueQueue: {
            /**
             * Format: int32
             * @description Wait for a call now.
             */
            due: number;
            /**
             * Format: int32
             * @description Will wait later.
             */
            later: number;
            /**
             * Format: date-time
             * @description When the next of them is due.
             */
            nextAt?: string | null;
            /**
             * Format: int32
             * @description Must be told by telephone that the day changed or that nothing takes place.
             */
            toTell: number;
            /** @description The region's clock, «14:00 (МСК+4)». */
            localTime: string;
            /** @description Calls aren't allowed at this hour. */
            outsideHours: boolean;
        };
        /** @description The five categories. */
        GetCategoriesView: {
            /** @description The rows of this page */
            items: components["schemas"]["CategoryName"][];
        };
        /** @description An entry. */
        GetContactTimelineEntry: {
            /**
             * Format: uuid
             * @description Entry id.
             */
            id: string;
            /** @description What happened. */
            kind: components["schemas"]["TimelineKind"];
            /**
             * Format: date-time
             * @description When (UTC).
             */
            at: string;
            /** @description Name of who did it, or null for the system and for invitees themselves. */
            by?: string | null;
            /**
             * Format: uuid
             * @description The public event it belongs to, or null.
             */
            publicEventId?: string | null;
            /** @description Its topic. */
            topic?: string | null;
            /**
             * Format: uuid
             * @description The import that did it, or null.
             */
            importId?: string | null;
            /** @description Of a call. */
            outcome?: (string & components["schemas"]["CallOutcome"]) | null;
            /** @description Of an answer: what was answered. */
            stage?: (string & components["schemas"]["Stage"]) | null;
            /** @description Of an answer: through what it came. */
            channel?: (string & components["schemas"]["AnswerChannel"]) | null;
            /** @description Of a letter. */
            delivery?: (string & components["schemas"]["DeliveryState"]) | null;
            /** @description Of a consent. */
            purpose?: (string & components["schemas"]["ConsentPurpose"]) | null;
            /** @description Attendance: came; sent: by mail; an offer's answer: accepted. */
            yes?: boolean | null;
            /** @description Of an edit: names of the fields. */
            fields: string[];
            /** @description Of an offer: the other region's code. */
            region?: string | null;
            /** @description What the caller noted; null also once it was erased. */
            note?: string | null;
        };
        /** @description A page; `asOf` is the moment up to which facts are in it. */
        GetContactTimelineHistory: {
            /**
             * Format: date-time
             * @description Time of the latest fact counted
             */
            asOf: string;
            /** @description The rows of this page */
            items: components["schemas"]["GetContactTimelineEntry"][];
            /** @description Cursor of the next page; null on the last */
            next?: string | null;
        };
        /** @description The numbers. */
        GetContactsWaitingNumbers: {
            /**
             * Format: int32
             * @description Contacts that other regions offer, 100 at most.
             */
            offers: number;
            /**
             * Format: int32
             * @description Likely pairs, 100 at most.
             */
            duplicates: number;
        };
        /** @description A contact that closes an item. */
        GetCoverageLink: {
            /**
             * Format: uuid
             * @description The link, to take it back by.
             */
            linkId: string;
            /**
             * Format: uuid
             * @description The person, or null.
             */
            personId?: string | null;
            /**
             * Format: uuid
             * @description The organisation, or null.
             */
            organizationId?: string | null;
            /** @description Who it is. */
            name: string;
            /** @description The person, or somebody of the organisation, may be invited: otherwise the item is closed on paper only. */
            mayBeInvited: boolean;
            /** @description What stands against the person; null for an organisation and for who may be invited. */
            notInvitableBecause?: (string & components["schemas"]["NotInvitable"]) | null;
        };
        /** @description An item and how the region stands. */
        GetCoverageRow: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
            /** @description The two sessions of a public event (R007). */
            session: components["schemas"]["SessionKind"];
            /** @description Session 1 category of the position (R009) */
            category?: (string & components["schemas"]["OrganizationCategory"]) | null;
            /** @description Place in order, from 1 */
            place?: (string & components["schemas"]["DiscussionPlace"]) | null;
            /** @description Name */
            name: string;
            /** @description A note in words */
            note?: string | null;
            /**
             * Format: int32
             * @description How many a region needs
             */
            needed: number;
            /**
             * Format: int32
             * @description How many are still missing
             */
            missing: number;
            /** @description Contacts that close the item */
            links: components["schemas"]["GetCoverageLink"][];
            /** @description Organisations that may be meant */
            suggestions: components["schemas"]["GetCoverageSuggestion"][];
            /** @description A sample (образец): nobody has written the list yet */
            isSample: boolean;
        };
        /** @description An organisation that may be meant. */
        GetCoverageSuggestion: {
            /**
             * Format: uuid
             * @description Id of the organisation
             */
            organizationId: string;
            /** @description Name of the organisation */
            name: string;
        };
        /** @description How many of a session's places are filled. */
        GetCoverageSum: {
            /** @description The two sessions of a public event (R007). */
            session: components["schemas"]["SessionKind"];
            /**
             * Format: int32
             * @description How many a region needs
             */
            needed: number;
            /**
             * Format: int32
             * @description How many are still missing
             */
            missing: number;
        };
        /** @description The whole. */
        GetCoverageView: {
            /** @description The rows of this page */
            items: components["schemas"]["GetCoverageRow"][];
            /** @description Sessions of the public event */
            sessions: components["schemas"]["GetCoverageSum"][];
            /** @description A sample (образец): nobody has written the list yet */
            isSample: boolean;
        };
        /** @description The dashboard; `asOf` is the moment up to which facts are counted. */
        GetDashboardAnswer: {
            /**
             * Format: date-time
             * @description Time of the latest fact counted
             */
            asOf: string;
            /** @description Definitions of the figures */
            metrics: components["schemas"]["MetricRow"][];
            /** @description Figures from facts; shares are of `sent`, null while nothing was sent. */
            totals: components["schemas"]["GetDashboardNumbers"];
            /** @description Two-digit region codes */
            regions: components["schemas"]["GetDashboardRegionRow"][];
        };
        /** @description Figures from facts; shares are of `sent`, null while nothing was sent. */
        GetDashboardNumbers: {
            /**
             * Format: int32
             * @description Public events
             */
            events: number;
            /**
             * Format: int32
             * @description People invited
             */
            invited: number;
            /**
             * Format: int32
             * @description Invitations sent
             */
            sent: number;
            /**
             * Format: int32
             * @description Invitations answered with consent, later confirmed ones included
             */
            agreed: number;
            /**
             * Format: double
             * @description Share of the sent that agreed, 0 to 1; null while nothing was sent
             */
            agreedShare?: number | null;
            /**
             * Format: int32
             * @description Confirmed by phone
             */
            confirmed: number;
            /**
             * Format: double
             * @description Share of the sent that confirmed, 0 to 1; null while nothing was sent
             */
            confirmedShare?: number | null;
            /**
             * Format: int32
             * @description Declined
             */
            declined: number;
            /**
             * Format: int32
             * @description Came
             */
            attended: number;
            /**
             * Format: double
             * @description Share of the sent that came, 0 to 1; null while nothing was sent
             */
            attendedShare?: number | null;
            /**
             * Format: int32
             * @description Came, walk-ins included
             */
            came: number;
            /**
             * Format: int32
             * @description Positions recorded
             */
            positions: number;
            /**
             * Format: int32
             * @description Proposals made
             */
            proposals: number;
            /**
             * Format: int32
             * @description Resolutions adopted
             */
            resolutions: number;
            /**
             * Format: int32
             * @description Appeals written
             */
            appeals: number;
            /**
             * Format: int32
             * @description Reports sent
             */
            reports: number;
            /**
             * Format: int32
             * @description Organisations ready to join the cluster
             */
            joins: number;
            /** @description Organisations by their readiness to join the cluster (F98). */
            readiness: components["schemas"]["ReadinessCounts"];
            /** @description Too few figures to judge shares by */
            fewData: boolean;
        };
        /** @description One region: its stage is that of its next public event, or of the last one. */
        GetDashboardRegionRow: {
            /**
             * Format: int32
             * @description Public events
             */
            events: number;
            /**
             * Format: int32
             * @description People invited
             */
            invited: number;
            /**
             * Format: int32
             * @description Invitations sent
             */
            sent: number;
            /**
             * Format: int32
             * @description Invitations answered with consent, later confirmed ones included
             */
            agreed: number;
            /**
             * Format: double
             * @description Share of the sent that agreed, 0 to 1; null while nothing was sent
             */
            agreedShare?: number | null;
            /**
             * Format: int32
             * @description Confirmed by phone
             */
            confirmed: number;
            /**
             * Format: double
             * @description Share of the sent that confirmed, 0 to 1; null while nothing was sent
             */
            confirmedShare?: number | null;
            /**
             * Format: int32
             * @description Declined
             */
            declined: number;
            /**
             * Format: int32
             * @description Came
             */
            attended: number;
            /**
             * Format: double
             * @description Share of the sent that came, 0 to 1; null while nothing was sent
             */
            attendedShare?: number | null;
            /**
             * Format: int32
             * @description Came, walk-ins included
             */
            came: number;
            /**
             * Format: int32
             * @description Positions recorded
             */
            positions: number;
            /**
             * Format: int32
             * @description Proposals made
             */
            proposals: number;
            /**
             * Format: int32
             * @description Resolutions adopted
             */
            resolutions: number;
            /**
             * Format: int32
             * @description Appeals written
             */
            appeals: number;
            /**
             * Format: int32
             * @description Reports sent
             */
            reports: number;
            /**
             * Format: int32
             * @description Organisations ready to join the cluster
             */
            joins: number;
            /** @description Organisations by their readiness to join the cluster (F98). */
            readiness: components["schemas"]["ReadinessCounts"];
            /** @description Too few figures to judge shares by */
            fewData: boolean;
            /** @description Two-digit region code */
            code: string;
            /** @description Name of the region */
            name: string;
            /** @description Federal district */
            district?: string | null;
            /** @description A place on the 17 × 11 tile map. */
            tile: components["schemas"]["GetDashboardTile"];
            /** @description Where a region stands. */
            stage: components["schemas"]["RegionStage"];
            /**
             * Format: date
             * @description Day of the next public event
             */
            nextEventDate?: string | null;
            /**
             * Format: date
             * @description Day of the last public event
             */
            lastEventDate?: string | null;
        };
        /** @description A place on the 17 × 11 tile map. */
        GetDashboardTile: {
            /**
             * Format: int32
             * @description Column of the tile, from 1
             */
            column: number;
            /**
             * Format: int32
             * @description Row of the tile, from 1
             */
            row: number;
            /** @description Short name on the map */
            label: string;
        };
        /** @description What the instruction's experience says of a share. */
        GetFunnelBand: {
            /** @description Stage the share is of */
            stage: string;
            /**
             * Format: double
             * @description Lower end of the expected share, 0 to 1
             */
            from: number;
            /**
             * Format: double
             * @description Upper end of the expected share, 0 to 1
             */
            to: number;
            /** @description The requirement it comes from */
            requirement: string;
        };
        /** @description Counts: who confirmed is counted as agreed too, as the instruction counts. */
        GetFunnelCounts: {
            /**
             * Format: int32
             * @description Chosen, nothing sent yet
             */
            planned: number;
            /**
             * Format: int32
             * @description Invitations sent
             */
            sent: number;
            /**
             * Format: int32
             * @description Letters accepted by the invitee's mail server, and people reached by phone
             */
            delivered: number;
            /**
             * Format: int32
             * @description Invitations answered with consent, later confirmed ones included
             */
            agreed: number;
            /**
             * Format: int32
             * @description Declined
             */
            declined: number;
            /**
             * Format: int32
             * @description Confirmed by phone
             */
            confirmed: number;
            /**
             * Format: int32
             * @description Came
             */
            attended: number;
            /**
             * Format: int32
             * @description Agreed and didn't come
             */
            noShow: number;
        };
        /** @description The funnel; `asOf` is the moment up to which deliveries and attendance are counted. */
        GetFunnelFunnel: {
            /**
             * Format: uuid
             * @description Id of the public event
             */
            eventId: string;
            /** @description Counts: who confirmed is counted as agreed too, as the instruction counts. */
            counts: components["schemas"]["GetFunnelCounts"];
            /** @description Shares of sent, 0 to 1; null while nothing is sent. */
            rates: components["schemas"]["GetFunnelRates"];
            /** @description Expected shares by the instruction */
            bands: components["schemas"]["GetFunnelBand"][];
            /** @description Enough was sent to judge the shares by */
            judged: boolean;
            /**
             * Format: date-time
             * @description Time of the latest fact counted
             */
            asOf: string;
        };
        /** @description Shares of sent, 0 to 1; null while nothing is sent. */
        GetFunnelRates: {
            /**
             * Format: double
             * @description Letters accepted by the invitee's mail server, and people reached by phone
             */
            delivered?: number | null;
            /**
             * Format: double
             * @description Invitations answered with consent, later confirmed ones included
             */
            agreed?: number | null;
            /**
             * Format: double
             * @description Declined
             */
            declined?: number | null;
            /**
             * Format: double
             * @description Confirmed by phone
             */
            confirmed?: number | null;
            /**
             * Format: double
             * @description Came
             */
            attended?: number | null;
            /**
             * Format: double
             * @description Agreed and didn't come
             */
            noShow?: number | null;
        };
        /** @description An action: stable code, what to do in the caller's language, the screen for it, the public event, local due day, how many, the contact who sees to it. */
        GetHomeAction: {
            /** @description Stable code */
            code: string;
            /** @description What to do next, in words */
            text: string;
            /** @description The screen where an action is done. */
            target: components["schemas"]["HomeTarget"];
            /**
             * Format: uuid
             * @description Id of the public event
             */
            eventId?: string | null;
            /** @description What it is about (R013) */
            topic?: string | null;
            /**
             * Format: date
             * @description Day it is due in the region
             */
            due?: string | null;
            /**
             * Format: int32
             * @description How many it concerns
             */
            count?: number | null;
            /**
             * Format: uuid
             * @description Contact who sees to it; the manager where null
             */
            responsibleId?: string | null;
        };
        /** @description What to do next, what is overdue, what comes, the region's open public events; other modules' facts are counted up to AsOf. */
        GetHomeAnswer: {
            /** @description An action: stable code, what to do in the caller's language, the screen for it, the public event, local due day, how many, the contact who sees to it. */
            next: components["schemas"]["GetHomeAction"];
            /** @description What is overdue */
            late: components["schemas"]["GetHomeAction"][];
            /** @description What comes next */
            coming: components["schemas"]["GetHomeAction"][];
            /**
             * Format: date
             * @description The day in the region
             */
            today: string;
            /**
             * Format: date-time
             * @description Time of the latest fact counted
             */
            asOf: string;
        };
        /** @description The signed-in account. */
        GetMeMe: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
            /** @description Name of the account's holder */
            name: string;
            /** @description Roles: manager, caller, lead, administrator */
            roles: string[];
            /** @description Two-digit region codes */
            regions: string[];
        };
        /** @description Somebody who works there. */
        GetOrganizationMember: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
            /** @description Фамилия имя отчество */
            fullName: string;
            /** @description Title of the position */
            position?: string | null;
            /** @description Can answer questions about state support measures (R034) */
            answersOnStateSupport: boolean;
            /** @description There is a phone or an e-mail */
            reachable: boolean;
            /** @description There is a way to reach the person and a basis to */
            mayBeInvited: boolean;
            /** @description What stands against inviting the person; null when nothing does */
            notInvitableBecause?: (string & components["schemas"]["NotInvitable"]) | null;
        };
        /** @description The organisation. */
        GetOrganizationView: {
            /**
             * Format: uuid
             * @description Organisation id.
             */
            id: string;
            /** @description Name. */
            name: string;
            /** @description Short name. */
            shortName?: string | null;
            /** @description Session 1 category (R009). */
            category?: (string & components["schemas"]["OrganizationCategory"]) | null;
            /** @description Address. */
            address?: string | null;
            /** @description The front desk's telephone, as people read it. */
            phone?: string | null;
            /** @description Site. */
            site?: string | null;
            /** @description Notes. */
            notes?: string | null;
            /** @description Who works there today, by name; the first 200. */
            people: components["schemas"]["GetOrganizationMember"][];
        };
        /** @description The agreement on the room; `holds` is false once the venue, the day or the hours became others. */
        GetPublicEventAgreement: {
            /** @description Where the agreement on place, time and room stands (R038, F11). */
            status: components["schemas"]["VenueStatus"];
            /** @description It is for the venue, day and hours as they are now */
            holds: boolean;
            /**
             * Format: uuid
             * @description Id of the contact
             */
            personId?: string | null;
            /**
             * Format: uuid
             * @description Id of the organisation
             */
            organizationId?: string | null;
            /**
             * Format: date
             * @description Day on which it was asked, in the region
             */
            askedOn?: string | null;
            /**
             * Format: date
             * @description Day of the answer, in the region
             */
            answeredOn?: string | null;
            /** @description Number of the letter */
            letterNumber?: string | null;
            /** @description A paper kept with the agreement. */
            file?: components["schemas"]["VenueFile"] | null;
        };
        /** @description A public event as people see it. Session days and times are local; offsets are hours on its day, which is the earlier session's. */
        GetPublicEventAnswer: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
            /** @description What it is about (R013) */
            topic: string;
            /** @description What it is held for (R013) */
            purpose: string;
            /**
             * Format: date
             * @description Day of the public event in the region
             */
            date: string;
            /** @description IANA zone */
            zoneId: string;
            /**
             * Format: double
             * @description Hours from UTC on that day
             */
            utcOffset: number;
            /**
             * Format: double
             * @description Hours from Moscow time
             */
            moscowOffset: number;
            /** @description Where it takes place. */
            venue: components["schemas"]["Venue"];
            /** @description Session 1. */
            roundTable: components["schemas"]["GetPublicEventFirstSession"];
            /** @description Session 2; the manager moderates it (R037). */
            discussion: components["schemas"]["GetPublicEventSecondSession"];
            /** @description Life cycle of a public event (F01). */
            state: components["schemas"]["PublicEventState"];
            /** @description Where it departs from the instruction; nothing is blocked */
            warnings: components["schemas"]["Warning"][];
            /** @description Why it was cancelled */
            cancelReason?: string | null;
            /** @description Why it was postponed; none while it has a day */
            postponeReason?: string | null;
            /** @description The agreement on the room; `holds` is false once the venue, the day or the hours became others. */
            agreement?: components["schemas"]["GetPublicEventAgreement"] | null;
        };
        /** @description Session 1. */
        GetPublicEventFirstSession: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
            /**
             * Format: date
             * @description Local day of session 1
             */
            date: string;
            /**
             * Format: time
             * @description Local time of the start
             */
            start: string;
            /**
             * Format: time
             * @description Local time of the end
             */
            end: string;
            /** @description Form of session 1 (R013, R014). */
            format: components["schemas"]["RoundTableFormat"];
            /**
             * Format: uuid
             * @description Contact who leads the round table (R036)
             */
            leaderId?: string | null;
            /**
             * Format: uuid
             * @description Contact who moderates the round table (R037)
             */
            moderatorId?: string | null;
        };
        /** @description Session 2; the manager moderates it (R037). */
        GetPublicEventSecondSession: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
            /**
             * Format: date
             * @description Local day of session 2
             */
            date: string;
            /**
             * Format: time
             * @description Local time of the start
             */
            start: string;
            /**
             * Format: time
             * @description Local time of the end
             */
            end: string;
        };
        /** @description The list. */
        GetReferenceListView: {
            /** @description Kinds of organisations and experts to invite. */
            items: components["schemas"]["ReferenceItemView"][];
            /** @description A sample (образец): nobody has written the list yet. */
            isSample: boolean;
            /**
             * Format: date-time
             * @description When it was written (UTC), or null for the sample.
             */
            changedAt?: string | null;
        };
        /** @description A value that changed; `field` as in the region's edit. */
        GetRegionHistoryChange: {
            /** @description name, nameEn, nameGenitive, nameLocative, timeZone, district, column, row, label or active */
            field: string;
            /** @description What it was; null for nothing */
            before?: string | null;
            /** @description What it became; null for nothing */
            after?: string | null;
        };
        /** @description One edit. */
        GetRegionHistoryRow: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
            /**
             * Format: date-time
             * @description When, with offset
             */
            at: string;
            /** @description Who edited it */
            by?: string | null;
            /** @description What changed */
            changes: components["schemas"]["GetRegionHistoryChange"][];
        };
        /** @description Those at risk, nearest day first, and how many public events were looked at. */
        GetRegionsAtRiskAnswer: {
            /** @description The rows of this page */
            items: components["schemas"]["GetRegionsAtRiskRow"][];
            /**
             * Format: int32
             * @description Public events
             */
            events: number;
            /**
             * Format: int32
             * @description How many days ahead were looked at
             */
            days: number;
            /**
             * Format: date-time
             * @description Time of the latest fact counted
             */
            asOf: string;
        };
        /** @description Why: stable code, the instruction's sentence, and what is so in the caller's language. */
        GetRegionsAtRiskReason: {
            /** @description Stable code */
            code: string;
            /** @description The requirement it comes from */
            requirement: string;
            /** @description The text */
            text: string;
            /** @description That sentence in short, in the caller's language. */
            readonly sentence: string;
        };
        /** @description A public event at risk. */
        GetRegionsAtRiskRow: {
            /** @description Two-digit region code, where a header can't be sent */
            region: string;
            /** @description Name of the region */
            regionName: string;
            /**
             * Format: uuid
             * @description Id of the public event
             */
            eventId: string;
            /** @description What it is about (R013) */
            topic: string;
            /**
             * Format: date
             * @description Day of the public event in the region
             */
            date: string;
            /**
             * Format: int32
             * @description Days until its day in the region
             */
            daysLeft: number;
            /** @description Why the row got its verdict */
            reasons: components["schemas"]["GetRegionsAtRiskReason"][];
        };
        /** @description The report. `suggestedText` is what the facts say in words; `asOf` is the moment up to which invitations and answers are counted; `leadName` is null until the address is configured. */
        GetReportAnswer: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the public event
             */
            eventId: string;
            /**
             * Format: date-time
             * @description Time of the latest fact counted
             */
            asOf: string;
            /** @description What it is about (R013) */
            topic: string;
            /**
             * Format: date
             * @description Day of the public event in the region
             */
            date: string;
            /** @description The day is over */
            held: boolean;
            /** @description Figures from facts: `agreed` holds those who confirmed too, `attended` are invitees who came, `came` is everyone who came. */
            counts: components["schemas"]["GetReportCounted"];
            /** @description Definitions of the figures */
            metrics: components["schemas"]["MetricRow"][];
            /** @description The text */
            text: string;
            /** @description Text made from the figures */
            suggestedText: string;
            /** @description SHA-256 of the adopted text */
            resolutionSha256?: string | null;
            /** @description Points of the adopted resolution */
            resolutionPoints: string[];
            /** @description Proposals of the appeal, in order */
            proposals: string[];
            /** @description Whom the appeal is addressed to */
            appealAddressee?: string | null;
            /** @description Photos of the report */
            photos: components["schemas"]["PhotoView"][];
            /**
             * Format: int32
             * @description How often it was sent
             */
            sendings: number;
            /** @description Letters with their proof of sending */
            deliveries: components["schemas"]["GetReportDeliveryRow"][];
            /** @description The project's lead, from settings */
            leadName?: string | null;
            /** @description An SMTP server is set; without one letters are kept */
            mailConfigured: boolean;
        };
        /** @description How many of a category came to a session. */
        GetReportCategoryCount: {
            /** @description Kinds of session 1 participants: they belong to a position (R009). */
            category: components["schemas"]["OrganizationCategory"];
            /**
             * Format: int32
             * @description Came, walk-ins included
             */
            came: number;
        };
        /** @description Figures from facts: `agreed` holds those who confirmed too, `attended` are invitees who came, `came` is everyone who came. */
        GetReportCounted: {
            /**
             * Format: int32
             * @description People invited
             */
            invited: number;
            /**
             * Format: int32
             * @description Invitations sent
             */
            sent: number;
            /**
             * Format: int32
             * @description Invitations answered with consent, later confirmed ones included
             */
            agreed: number;
            /**
             * Format: int32
             * @description Confirmed by phone
             */
            confirmed: number;
            /**
             * Format: int32
             * @description Declined
             */
            declined: number;
            /**
             * Format: int32
             * @description Came
             */
            attended: number;
            /**
             * Format: int32
             * @description Came, walk-ins included
             */
            came: number;
            /** @description Sessions of the public event */
            sessions: components["schemas"]["GetReportSessionCounts"][];
            /**
             * Format: int32
             * @description Positions recorded
             */
            positions: number;
            /** @description Organisations by their readiness to join the cluster (F98). */
            readiness: components["schemas"]["ReadinessCounts"];
            /**
             * Format: int32
             * @description Points of the adopted resolution
             */
            resolutionPoints: number;
            /**
             * Format: int32
             * @description Proposals of the appeal
             */
            proposals: number;
        };
        /** @description One sending on its way to the lead. */
        GetReportDeliveryRow: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
            /** @description Where one delivery stands (design: mail). Only the sender moves it. */
            state: components["schemas"]["DeliveryState"];
            /**
             * Format: date-time
             * @description When, with offset
             */
            at?: string | null;
            /**
             * Format: date-time
             * @description When it is tried again
             */
            nextAt?: string | null;
            /**
             * Format: int32
             * @description Tries to hand the letter over
             */
            attempts: number;
            /** @description Answer code of the mail server */
            replyCode?: string | null;
            /** @description What the mail server answered, in words */
            serverAnswer?: string | null;
            /** @description Message-ID of the letter */
            messageId?: string | null;
        };
        /** @description Who came to one session. */
        GetReportSessionCounts: {
            /**
             * Format: uuid
             * @description Id of the session: a public event's `roundTable.id` or `discussion.id`
             */
            sessionId: string;
            /** @description The two sessions of a public event (R007). */
            kind: components["schemas"]["SessionKind"];
            /**
             * Format: int32
             * @description Came, walk-ins included
             */
            came: number;
            /**
             * Format: int32
             * @description Came without an invitation
             */
            walkIns: number;
            /** @description Who came, by category */
            byCategory: components["schemas"]["GetReportCategoryCount"][];
        };
        /** @description The agreement round. */
        GetSignOffAnswer: {
            /**
             * Format: int32
             * @description Which edition the draft's words are; 0 while there is no draft.
             */
            edition: number;
            /** @description The co-organisers, and whoever was one and said something. */
            guests: components["schemas"]["GetSignOffGuest"][];
            /** @description What to know before adoption; never a block. */
            warnings: components["schemas"]["SignOffWarning"][];
        };
        /** @description A co-organiser. */
        GetSignOffGuest: {
            /**
             * Format: uuid
             * @description Contact id, as named.
             */
            personId: string;
            /** @description Their name, or null where the contact is gone. */
            fullName?: string | null;
            /** @description Its name, or null. */
            organization?: string | null;
            /** @description Is a co-organiser now. */
            named: boolean;
            /** @description The guest link that opens now: only for managers and while named. */
            url?: string | null;
            /** @description There is an address that may be written to. */
            byMail: boolean;
            /**
             * Format: date-time
             * @description When the letter with this very link was written, or null.
             */
            letterAt?: string | null;
            /** @description What became of it. */
            letter?: (string & components["schemas"]["DeliveryState"]) | null;
            /** @description How they stand to the draft. */
            standing: components["schemas"]["GuestStanding"];
            /**
             * Format: date-time
             * @description When they agreed last, or null.
             */
            approvedAt?: string | null;
            /**
             * Format: int32
             * @description To which edition.
             */
            approvedEdition?: number | null;
            /** @description The newest first. */
            remarks: components["schemas"]["GetSignOffRemark"][];
        };
        /** @description A remark. */
        GetSignOffRemark: {
            /**
             * Format: uuid
             * @description Remark id.
             */
            id: string;
            /** @description Its words. */
            text: string;
            /**
             * Format: int32
             * @description Which edition they read.
             */
            edition: number;
            /**
             * Format: date-time
             * @description When (UTC).
             */
            at: string;
            /**
             * Format: date-time
             * @description When it was marked as considered, or null.
             */
            consideredAt?: string | null;
        };
        /** @description The notes. */
        GetSpeakerNotesAnswer: {
            /** @description Session 1, then session 2. */
            sessions: components["schemas"]["GetSpeakerNotesSession"][];
        };
        /** @description One point. */
        GetSpeakerNotesPoint: {
            /** @description Made of its words. */
            id: string;
            /** @description What to say. */
            text: string;
            /** @description Ticked. */
            said: boolean;
        };
        /** @description Notes of one session. */
        GetSpeakerNotesSession: {
            /**
             * Format: int32
             * @description 1 or 2.
             */
            number: number;
            /** @description What stands around the points. */
            html: string;
            /** @description Points in order. */
            points: components["schemas"]["GetSpeakerNotesPoint"][];
        };
        /** @description The version and its eight steps. */
        GetStepTemplateAnswer: {
            /**
             * Format: int32
             * @description Version of the template
             */
            version: number;
            /** @description The eight steps in order */
            steps: components["schemas"]["GetStepTemplateRow"][];
        };
        /** @description A step: its title is the instruction's, help and due day are the lead's. */
        GetStepTemplateRow: {
            /**
             * Format: int32
             * @description Number in order, from 1
             */
            number: number;
            /** @description Title */
            title: string;
            /** @description Help in Russian */
            helpRu: string;
            /** @description Help in English */
            helpEn: string;
            /**
             * Format: int32
             * @description Days from the event's day; before it negative
             */
            dueDays: number;
        };
        /** @description An account of the region that a step can be given to. */
        GetStepsAccount: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
            /** @description Name */
            name: string;
        };
        /** @description Eight steps in the instruction's order, what the day still lacks, and the template they follow; other modules' facts are counted up to AsOf. */
        GetStepsAnswer: {
            /** @description The eight steps in order */
            steps: components["schemas"]["GetStepsRow"][];
            /**
             * Format: int32
             * @description Steps done or not needed
             */
            done: number;
            /**
             * Format: date-time
             * @description Time of the latest fact counted
             */
            asOf: string;
            /** @description What the day needs and whether it is there */
            checks: components["schemas"]["GetStepsCheck"][];
            /**
             * Format: int32
             * @description Version of the template that the public event follows
             */
            version: number;
            /**
             * Format: int32
             * @description Newest version of the template
             */
            newestVersion: number;
            /** @description Accounts of the region that a step can be given to */
            team: components["schemas"]["GetStepsAccount"][];
        };
        /** @description Something the day needs: stable code, the instruction's sentence, whether it is there, and what is so, in the caller's language. */
        GetStepsCheck: {
            /** @description Stable code */
            code: string;
            /** @description The requirement it comes from */
            requirement: string;
            /** @description How something stands that the day needs. */
            status: components["schemas"]["CheckStatus"];
            /** @description The text */
            text: string;
            /** @description That sentence in short, in the caller's language. */
            readonly sentence: string;
        };
        /** @description A fact that moved the step; where that was somebody's hand, Note is the reason they gave. */
        GetStepsEvidence: {
            /** @description Name of the fact */
            fact: string;
            /**
             * Format: date-time
             * @description When, with offset
             */
            at: string;
            /** @description The fact in words, with the note */
            text: string;
            /** @description The reason given for setting the step by hand */
            note?: string | null;
        };
        /** @description An account of the region or a contact; the manager where none is named. */
        GetStepsOwner: {
            /**
             * Format: uuid
             * @description Id of the account
             */
            accountId?: string | null;
            /**
             * Format: uuid
             * @description Id of the contact
             */
            personId?: string | null;
        };
        /** @description A step: local due day, whether that day has passed with the step open, set by hand or by facts, what it rests on, help, and who sees to it. */
        GetStepsRow: {
            /**
             * Format: int32
             * @description Number in order, from 1
             */
            number: number;
            /** @description The step in words */
            title: string;
            /** @description Status of one of the eight steps (F02). */
            status: components["schemas"]["StepStatus"];
            /**
             * Format: date
             * @description Day it is due in the region
             */
            due: string;
            /** @description Overdue today */
            late: boolean;
            /** @description Set by a person, not by facts */
            byHand: boolean;
            /** @description The facts a status rests on */
            evidence: components["schemas"]["GetStepsEvidence"][];
            /** @description Help for the manager, in the caller's language */
            help: string;
            /** @description An account of the region or a contact; the manager where none is named. */
            responsible?: components["schemas"]["GetStepsOwner"] | null;
        };
        /** @description The text. */
        GetTextTemplateAnswer: {
            /** @description Which text. */
            kind: components["schemas"]["TextKind"];
            /**
             * Format: int32
             * @description Number of the version; 1 is what the house came with.
             */
            number: number;
            /** @description Markdown with placeholders. */
            source: string;
            /**
             * Format: date-time
             * @description When it was published (UTC); null for version 1.
             */
            publishedAt?: string | null;
            /** @description Placeholders it may use. */
            fields: components["schemas"]["GetTextTemplateField"][];
        };
        /** @description A placeholder. */
        GetTextTemplateField: {
            /** @description As written between the braces. */
            name: string;
            /** @description What stands for it, in the caller's language. */
            says: string;
        };
        /** @description Why a day was transferred, in the words of whoever wrote it down. */
        GetTransferredDaysDayReason: {
            /**
             * Format: date
             * @description Day of the public event in the region
             */
            date: string;
            /** @description Why, in words */
            reason: string;
        };
        /** @description Working days that became days off, and weekends that became working days. */
        GetTransferredDaysDays: {
            /** @description Working days that became days off */
            off: string[];
            /** @description Saturdays and Sundays that became working days */
            working: string[];
            /** @description Why the row got its verdict */
            reasons: components["schemas"]["GetTransferredDaysDayReason"][];
        };
        /** @description The needs. */
        GetVolunteersAnswer: {
            /** @description Empty while no help is asked for. */
            needs: components["schemas"]["GetVolunteersNeed"][];
        };
        /** @description Helpers of one role. */
        GetVolunteersNeed: {
            /** @description What they do. */
            role: components["schemas"]["VolunteerRole"];
            /**
             * Format: int32
             * @description How many are needed.
             */
            count: number;
            /**
             * Format: int32
             * @description How many agreed.
             */
            agreed: number;
            /** @description Who was asked. */
            people: components["schemas"]["GetVolunteersPerson"][];
        };
        /** @description Somebody asked. */
        GetVolunteersPerson: {
            /**
             * Format: uuid
             * @description Contact id.
             */
            personId: string;
            /** @description Where it stands. */
            status: components["schemas"]["VolunteerStatus"];
        };
        /**
         * @description How a co-organiser stands to the draft.
         * @enum {string}
         */
        GuestStanding: "silent" | "remarked" | "approved" | "approvedEarlier";
        /**
         * @description The screen where an action is done.
         * @enum {string}
         */
        HomeTarget: "plan" | "steps" | "program" | "announcement" | "invitations" | "calls" | "participants" | "roundTable" | "resolution" | "discussion" | "report";
        /** @description A column of the list, its heading, and what it is taken for. A document holds no headings: see Zarozhdenie.Contacts.Importing.ImportWords. */
        ImportColumn: {
            /**
             * Format: int32
             * @description Number of the column, from 0
             */
            index: number;
            /** @description Heading of the column in the file */
            source: string;
            /** @description What a column of a list holds. */
            field: components["schemas"]["ImportField"];
        };
        /** @description How many rows got which verdict, and how many of those that go in bear a remark. */
        ImportCounts: {
            /**
             * Format: int32
             * @description Rows of the sheet
             */
            rows: number;
            /**
             * Format: int32
             * @description Rows that bring a new person
             */
            new: number;
            /**
             * Format: int32
             * @description Rows that add something to a known person
             */
            update: number;
            /**
             * Format: int32
             * @description Rows that repeat a known person without adding anything
             */
            duplicate: number;
            /**
             * Format: int32
             * @description Rows with neither phone nor e-mail: imported, not invitable
             */
            unreachable: number;
            /**
             * Format: int32
             * @description Rows that can't be taken
             */
            error: number;
            /**
             * Format: int32
             * @description Rows that go in with a remark
             */
            remarks: number;
        };
        /**
         * @description What a column of a list holds.
         * @enum {string}
         */
        ImportField: "ignore" | "fullName" | "lastName" | "firstName" | "middleName" | "organization" | "position" | "category" | "phone" | "email" | "note";
        /** @description Somebody whom the undoing left as they are, and why: invited, edited, merged, or named by another record. */
        ImportRunStayed: {
            /**
             * Format: uuid
             * @description Id of the contact
             */
            personId: string;
            /** @description `edited`: changed since; `invited`: invited since */
            why: string;
        };
        /** @description A sheet of a workbook and how many rows it holds. */
        ImportSheet: {
            /** @description Name of the sheet */
            name: string;
            /**
             * Format: int32
             * @description Rows under its header
             */
            rows: number;
        };
        /**
         * @description Where an import stands.
         * @enum {string}
         */
        ImportState: "preview" | "committing" | "committed" | "undoing" | "undone";
        /** @description An import as people see it. */
        ImportView: {
            /**
             * Format: uuid
             * @description Import id.
             */
            id: string;
            /** @description Name of the file; empty after the term. */
            fileName: string;
            /** @description Name of the sheet that was read; empty for CSV and after the term. */
            sheet: string;
            /** @description Where it stands. */
            state: components["schemas"]["ImportState"];
            /** @description How far the machine is. */
            progress: components["schemas"]["ImportViewShare"];
            /** @description Columns and what they are taken for. */
            columns: components["schemas"]["ImportColumn"][];
            /** @description Rows by verdict. */
            counts: components["schemas"]["ImportCounts"];
            /** @description Why the people's data may be kept. */
            basis: components["schemas"]["BasisKind"];
            /** @description The words for it. */
            basisNote?: string | null;
            /** @description What was done. */
            result: components["schemas"]["ImportViewOutcome"];
            /**
             * Format: date-time
             * @description When (UTC).
             */
            uploadedAt: string;
            /** @description The machine gave up after several tries; committing or undoing again goes on where it stopped. */
            failed: boolean;
            /** @description Sheets of the same workbook that this import doesn't read. */
            otherSheets: components["schemas"]["ImportSheet"][];
        };
        /** @description People added, completed; and after undoing: removed, restored, and who stays. */
        ImportViewOutcome: {
            /**
             * Format: int32
             * @description People added
             */
            added: number;
            /**
             * Format: int32
             * @description People completed
             */
            updated: number;
            /**
             * Format: int32
             * @description People taken out again
             */
            removed: number;
            /**
             * Format: int32
             * @description People given back what they had before
             */
            restored: number;
            /** @description People who stayed at the undoing, with the reason */
            kept: components["schemas"]["ImportRunStayed"][];
        };
        /** @description Rows done of all. */
        ImportViewShare: {
            /**
             * Format: int32
             * @description Rows dealt with
             */
            done: number;
            /**
             * Format: int32
             * @description All of them
             */
            total: number;
        };
        /** @description What a person said last to an invitation, whichever public event it was for (F29). */
        LastWord: {
            /**
             * Format: date-time
             * @description When (UTC).
             */
            at: string;
            /** @description In a talk by telephone, or null. */
            outcome?: (string & components["schemas"]["CallOutcome"]) | null;
            /** @description Otherwise the answer, or null. */
            stage?: (string & components["schemas"]["Stage"]) | null;
            /** @description Through what the answer came, or null. */
            channel?: (string & components["schemas"]["AnswerChannel"]) | null;
        };
        /** @description Closes an item of the reference list by a contact of the region (F23). */
        LinkReference: {
            /**
             * Format: uuid
             * @description The person who closes the item; or name an organisation
             */
            personId?: string | null;
            /**
             * Format: uuid
             * @description The organisation that closes the item; or name a person
             */
            organizationId?: string | null;
        };
        /** @description The link. */
        LinkReferenceLinked: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
        };
        /** @description The co-organisers. */
        ListCoOrganizersAnswer: {
            /** @description In the order in which they were added. */
            items: components["schemas"]["ListCoOrganizersRow"][];
        };
        /** @description One of them. */
        ListCoOrganizersRow: {
            /**
             * Format: uuid
             * @description Contact id.
             */
            personId: string;
            /**
             * Format: uuid
             * @description For which organisation, or null.
             */
            organizationId?: string | null;
        };
        /** @description Newest first. */
        ListConsentFormsAll: {
            /** @description The rows of this page */
            items: components["schemas"]["ListConsentFormsRow"][];
        };
        /** @description A form. */
        ListConsentFormsRow: {
            /** @description As printed on it. */
            version: string;
            /** @description Its words. */
            text: string;
            /**
             * Format: date-time
             * @description When it was laid in (UTC).
             */
            at: string;
        };
        /** @description A page, and whether mail leaves the house at all. */
        ListDeliveriesAnswer: {
            /** @description An SMTP server is set; without one letters are kept */
            mailConfigured: boolean;
            /** @description The rows of this page */
            items: components["schemas"]["Delivery"][];
            /** @description Cursor of the next page; null on the last */
            next?: string | null;
        };
        /** @description A dismissed pair. */
        ListDismissedDuplicatesRow: {
            /** @description The two. */
            pair: components["schemas"]["PairView"];
            /**
             * Format: date-time
             * @description When it was dismissed (UTC).
             */
            at: string;
        };
        /** @description A page of a list; Next is what to send as `after` for the next one, null on the last (design: cursor paging). */
        ListDismissedDuplicatesRowPage: {
            /** @description The rows. */
            items: components["schemas"]["ListDismissedDuplicatesRow"][];
            /** @description Cursor, or null. */
            next?: string | null;
        };
        /** @description Facts, and the cursor to ask with next time: always given, so that following along never ends. */
        ListFactsAnswer: {
            /** @description The rows of this page */
            items: components["schemas"]["ListFactsEnvelope"][];
            /** @description Cursor of the next page; null on the last */
            next: string;
        };
        /** @description A fact in its envelope. */
        ListFactsEnvelope: {
            /**
             * Format: uuid
             * @description The same on every delivery.
             */
            id: string;
            /** @description Stable name. */
            name: string;
            /** @description Two-digit code. */
            region: string;
            /**
             * Format: date-time
             * @description When it was stored.
             */
            at: string;
            /** @description Its properties. */
            fact: unknown;
        };
        /** @description Newest first. */
        ListGivenOffersAll: {
            /** @description The rows of this page */
            items: components["schemas"]["ListGivenOffersRow"][];
        };
        /** @description An offer. */
        ListGivenOffersRow: {
            /**
             * Format: uuid
             * @description Offer id.
             */
            id: string;
            /**
             * Format: uuid
             * @description This region's person.
             */
            personId: string;
            /** @description Their name now; null when they are gone. */
            fullName?: string | null;
            /** @description Two-digit code of the region it was offered to. */
            toRegion: string;
            /** @description Its name. */
            toRegionName: string;
            /** @description Where it stands. */
            state: components["schemas"]["OfferState"];
            /** @description Why it was refused, where that was said. */
            why?: (string & components["schemas"]["OfferRefusal"]) | null;
            /**
             * Format: date-time
             * @description When it was offered (UTC).
             */
            at: string;
        };
        /** @description An uploaded list. */
        ListImportsRow: {
            /**
             * Format: uuid
             * @description Import id.
             */
            id: string;
            /** @description Name of the file; empty after the term. */
            fileName: string;
            /** @description The sheet that was read; empty for CSV. */
            sheet: string;
            /** @description Where it stands. */
            state: components["schemas"]["ImportState"];
            /**
             * Format: date-time
             * @description When (UTC).
             */
            uploadedAt: string;
            /** @description Rows by verdict. */
            counts: components["schemas"]["ImportCounts"];
            /**
             * Format: int32
             * @description People it added.
             */
            added: number;
            /**
             * Format: int32
             * @description Contacts it completed.
             */
            updated: number;
            /**
             * Format: int32
             * @description People whom taking it back removed.
             */
            removed: number;
            /** @description Its term is over: rows and undoing are gone. */
            rowsDeleted: boolean;
        };
        /** @description A page of a list; Next is what to send as `after` for the next one, null on the last (design: cursor paging). */
        ListImportsRowPage: {
            /** @description The rows. */
            items: components["schemas"]["ListImportsRow"][];
            /** @description Cursor, or null. */
            next?: string | null;
        };
        /** @description One invitation. */
        ListInvitationsRow: {
            /**
             * Format: uuid
             * @description Invitation id.
             */
            id: string;
            /**
             * Format: uuid
             * @description Contact id of today.
             */
            personId: string;
            /** @description Name, or null when the contact was erased. */
            fullName?: string | null;
            /** @description Organisation. */
            organization?: string | null;
            /** @description Position. */
            position?: string | null;
            /** @description A letter can be sent. */
            hasEmail: boolean;
            /** @description Can be called. */
            hasPhone: boolean;
            /** @description Session 1 category when chosen. */
            category?: (string & components["schemas"]["OrganizationCategory"]) | null;
            /** @description To which sessions they come, or are asked to while they haven't said. */
            sessions: components["schemas"]["SessionKind"][];
            /** @description To which sessions they were asked, whatever they answered. */
            askedTo: components["schemas"]["SessionKind"][];
            /** @description The place offered at the discussion. */
            place?: (string & components["schemas"]["DiscussionPlace"]) | null;
            /** @description Stage of the funnel. */
            stage: components["schemas"]["FunnelStage"];
            /** @description What was answered, whoever came. */
            answer: components["schemas"]["Stage"];
            /** @description Through what the answer came. */
            channel?: (string & components["schemas"]["AnswerChannel"]) | null;
            /** @description Where the letter stands, or null without one. */
            delivery?: (string & components["schemas"]["DeliveryState"]) | null;
            /**
             * Format: date-time
             * @description Since when (UTC).
             */
            deliveryAt?: string | null;
            /** @description The mail server's code. */
            replyCode?: string | null;
            /** @description Name of who comes instead. */
            deputy?: string | null;
            /**
             * Format: int32
             * @description Calls made.
             */
            calls: number;
            /** @description Outcome of the last one. */
            lastCall?: (string & components["schemas"]["CallOutcome"]) | null;
            /**
             * Format: date-time
             * @description When a call was promised.
             */
            callBackAt?: string | null;
            /** @description The last caller's note. */
            note?: string | null;
        };
        /** @description A page of a list; Next is what to send as `after` for the next one, null on the last (design: cursor paging). */
        ListInvitationsRowPage: {
            /** @description The rows. */
            items: components["schemas"]["ListInvitationsRow"][];
            /** @description Cursor, or null. */
            next?: string | null;
        };
        /** @description One contact; `id` as it was asked for, also where the contact was merged into another. Unknown ones are left out. */
        ListNamesRow: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
            /** @description Фамилия имя отчество */
            fullName: string;
            /** @description Title of the position */
            position?: string | null;
            /** @description Name of the organisation */
            organization?: string | null;
        };
        /** @description Newest first. */
        ListOffersAll: {
            /** @description The rows of this page */
            items: components["schemas"]["ListOffersRow"][];
        };
        /** @description An offer that waits for an answer. */
        ListOffersRow: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
            /**
             * Format: int32
             * @description Version of the offer
             */
            version: number;
            /** @description Two-digit code of the offering region */
            fromRegion: string;
            /** @description Name of the offering region */
            fromRegionName: string;
            /** @description Name of who offers */
            offeredBy: string;
            /**
             * Format: date-time
             * @description When, with offset
             */
            at: string;
            /** @description Фамилия имя отчество */
            fullName: string;
            /** @description Name of the organisation */
            organization?: string | null;
            /** @description Title of the position */
            position?: string | null;
            /** @description Session 1 category of the position (R009) */
            category?: (string & components["schemas"]["OrganizationCategory"]) | null;
            /**
             * Format: int32
             * @description How many telephones come with it
             */
            phones: number;
            /**
             * Format: int32
             * @description How many addresses come with it
             */
            emails: number;
            /** @description A note in words */
            note?: string | null;
        };
        /** @description An organisation in the list. */
        ListOrganizationsRow: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
            /** @description Name */
            name: string;
            /** @description Short name */
            shortName?: string | null;
            /** @description Session 1 category of the position (R009) */
            category?: (string & components["schemas"]["OrganizationCategory"]) | null;
            /** @description Telephone in any spelling */
            phone?: string | null;
            /** @description Address of the site */
            site?: string | null;
        };
        /** @description A page of a list; Next is what to send as `after` for the next one, null on the last (design: cursor paging). */
        ListOrganizationsRowPage: {
            /** @description The rows. */
            items: components["schemas"]["ListOrganizationsRow"][];
            /** @description Cursor, or null. */
            next?: string | null;
        };
        /** @description How many: on the list, came, marked as not come, without a mark, walk-ins among those who came. */
        ListParticipantsCounts: {
            /**
             * Format: int32
             * @description All of them
             */
            total: number;
            /**
             * Format: int32
             * @description Came, walk-ins included
             */
            came: number;
            /**
             * Format: int32
             * @description Marked as not come
             */
            absent: number;
            /**
             * Format: int32
             * @description Not marked yet
             */
            unmarked: number;
            /**
             * Format: int32
             * @description Came without an invitation
             */
            walkIns: number;
        };
        /** @description A page of the list, the counts of the whole, and when who came may be marked. */
        ListParticipantsList: {
            /** @description The rows of this page */
            items: components["schemas"]["Participant"][];
            /** @description Cursor of the next page; null on the last */
            next?: string | null;
            /** @description How many: on the list, came, marked as not come, without a mark, walk-ins among those who came. */
            counts: components["schemas"]["ListParticipantsCounts"];
            /**
             * Format: int32
             * @description People on the list when it was made
             */
            listMade?: number | null;
            /** @description When who came may be marked. */
            marking: components["schemas"]["MarkingTime"];
        };
        /** @description A page of people. */
        ListPeopleFound: {
            /** @description The rows. */
            items: components["schemas"]["ListPeopleRow"][];
            /** @description Cursor, or null. */
            next?: string | null;
            /** @description Nobody is written exactly so: these are written alike. */
            similar: boolean;
            /** @description Nobody is written so, and these are what was typed with the keyboard switched to the other letters; null otherwise. */
            readAs?: string | null;
        };
        /** @description A person in the list. */
        ListPeopleRow: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
            /** @description Фамилия имя отчество */
            fullName: string;
            /** @description Name of the organisation */
            organization?: string | null;
            /** @description Title of the position */
            position?: string | null;
            /** @description Session 1 category of the position (R009) */
            category?: (string & components["schemas"]["OrganizationCategory"]) | null;
            /** @description Telephones in any spelling */
            phones: components["schemas"]["PhoneView"][];
            /** @description E-mail addresses */
            emails: string[];
            /** @description Words that the manager gave for searching; never about what a person is */
            tags: string[];
            /** @description There is a phone or an e-mail */
            reachable: boolean;
            /** @description There is a way to reach the person and a basis to */
            mayBeInvited: boolean;
            /** @description What stands against inviting the person; null when nothing does */
            notInvitableBecause?: (string & components["schemas"]["NotInvitable"]) | null;
            /** @description Must not be called */
            doNotCall: boolean;
            /** @description Can answer questions about state support measures (R034) */
            answersOnStateSupport: boolean;
            /**
             * Format: date-time
             * @description Last call, letter or answer
             */
            lastContactAt?: string | null;
            /** @description How the last call ended */
            lastOutcome?: (string & components["schemas"]["CallOutcome"]) | null;
            /**
             * Format: int32
             * @description Public events the person came to
             */
            attended: number;
        };
        /** @description What is known. */
        ListPersonDuplicatesAnswer: {
            /** @description Likely pairs, the likeliest first. */
            pairs: components["schemas"]["PairView"][];
            /** @description Contacts that were merged into this one; each can be split off again. */
            merged: components["schemas"]["ListPersonDuplicatesEarlier"][];
            /** @description Another region has a contact with one of the telephones or addresses. */
            mayBeElsewhere: boolean;
        };
        /** @description A merged-away contact. */
        ListPersonDuplicatesEarlier: {
            /**
             * Format: uuid
             * @description Id of the contact
             */
            personId: string;
            /**
             * Format: date-time
             * @description When, with offset
             */
            at: string;
            /**
             * Format: uuid
             * @description Who made one contact of the two
             */
            by: string;
        };
        /** @description One position; Version is what If-Match asks for, Readiness what this position itself says, null where it is silent. */
        ListPositionsItem: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
            /**
             * Format: int32
             * @description Number in order, from 1
             */
            number: number;
            /**
             * Format: uuid
             * @description Id of the participant: the invitation's, or the walk-in's
             */
            participantId: string;
            /** @description Фамилия имя отчество */
            fullName: string;
            /** @description Name of the organisation */
            organization?: string | null;
            /** @description Session 1 category of the position (R009) */
            category?: (string & components["schemas"]["OrganizationCategory"]) | null;
            /** @description What a position is about (R017). */
            topic: components["schemas"]["PositionTopic"];
            /** @description How the speaker stands to the project. */
            stance: components["schemas"]["Stance"];
            /** @description The text */
            text: string;
            /** @description The participant agrees to be quoted by name */
            mayQuote: boolean;
            /** @description The organisation's readiness to join the cluster (R022) */
            readiness?: (string & components["schemas"]["Readiness"]) | null;
            /**
             * Format: date-time
             * @description When, with offset
             */
            at: string;
            /**
             * Format: int64
             * @description Version, as in `ETag`
             */
            version: number;
        };
        /** @description All positions in the order they were recorded, and the sides counted by readiness: the last word of each counts. */
        ListPositionsList: {
            /** @description The rows of this page */
            items: components["schemas"]["ListPositionsItem"][];
            /** @description The organisation's readiness to join the cluster (R022) */
            readiness: {
                /** Format: int32 */
                joins?: number;
                /** Format: int32 */
                helps?: number;
                /** Format: int32 */
                needs?: number;
                /** Format: int32 */
                notNow?: number;
            };
        };
        /** @description Who proposed it. */
        ListProposalsAuthor: {
            /**
             * Format: uuid
             * @description Id of the participant: the invitation's, or the walk-in's
             */
            participantId: string;
            /** @description Фамилия имя отчество */
            fullName: string;
        };
        /** @description One proposal; Version is what If-Match asks for. Without authors the session as a whole proposed it. */
        ListProposalsItem: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
            /**
             * Format: int32
             * @description Number in order, from 1
             */
            number: number;
            /** @description What the matter is */
            problem: string;
            /** @description What is needed for it */
            need?: string | null;
            /** @description What should be done */
            measure: string;
            /** @description Participants who put the proposal forward */
            authors: components["schemas"]["ListProposalsAuthor"][];
            /**
             * Format: int64
             * @description Version, as in `ETag`
             */
            version: number;
        };
        /** @description All proposals in the order they were written down. */
        ListProposalsList: {
            /** @description The rows of this page */
            items: components["schemas"]["ListProposalsItem"][];
        };
        /**
         * @description Which ones.
         * @enum {string}
         */
        ListPublicEventsRange: "upcoming" | "past";
        /** @description One row. */
        ListPublicEventsRow: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
            /** @description What it is about (R013) */
            topic: string;
            /**
             * Format: date
             * @description Day of the public event in the region
             */
            date: string;
            /**
             * Format: date
             * @description Local day of the later session
             */
            lastDate: string;
            /**
             * Format: time
             * @description Local time of the start
             */
            start: string;
            /**
             * Format: time
             * @description Local time of the end
             */
            end: string;
            /**
             * Format: double
             * @description Hours from Moscow time
             */
            moscowOffset: number;
            /** @description Name of the venue */
            venue: string;
            /** @description Life cycle of a public event (F01). */
            state: components["schemas"]["PublicEventState"];
            /**
             * Format: int32
             * @description Steps done or not needed, of eight
             */
            stepsDone: number;
            /**
             * Format: int32
             * @description People invited
             */
            invited: number;
        };
        /** @description A page of a list; Next is what to send as `after` for the next one, null on the last (design: cursor paging). */
        ListPublicEventsRowPage: {
            /** @description The rows. */
            items: components["schemas"]["ListPublicEventsRow"][];
            /** @description Cursor, or null. */
            next?: string | null;
        };
        /** @description A region; `Version` goes into If-Match. */
        ListRegionsRow: {
            /** @description Two-digit region code */
            code: string;
            /** @description ISO 3166-2 code; none for six regions */
            iso?: string | null;
            /** @description Name of the region */
            name: string;
            /** @description English name */
            nameEn: string;
            /** @description Name in the genitive */
            nameGenitive: string;
            /** @description Name as in «в Тверской области» */
            nameLocative: string;
            /** @description IANA zone */
            timeZone: string;
            /** @description Federal district */
            district?: string | null;
            /** @description Administrative centre */
            capital: string;
            /** @description A place on the 17 × 11 tile map. */
            tile: components["schemas"]["ListRegionsTile"];
            /** @description Takes part in the project */
            active: boolean;
            /**
             * Format: int32
             * @description Version, for `If-Match`
             */
            version: number;
        };
        /** @description A place on the 17 × 11 tile map. */
        ListRegionsTile: {
            /**
             * Format: int32
             * @description Column of the tile, 1 to 17
             */
            column: number;
            /**
             * Format: int32
             * @description Row of the tile, 1 to 11
             */
            row: number;
            /** @description Short name on the map, at most four letters */
            label: string;
        };
        /** @description A report that was started. */
        ListReportsRow: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the public event
             */
            eventId: string;
            /**
             * Format: int32
             * @description How often it was sent
             */
            sendings: number;
        };
        /** @description Who can be invited now. */
        ListSegmentPeopleIds: {
            /** @description People who may be invited. */
            personIds: string[];
            /**
             * Format: int32
             * @description How many of these people fit but may not be invited: unreachable, or they took a consent back.
             */
            notInvitable: number;
            /** @description Why not, the most frequent first. */
            because: components["schemas"]["ListSegmentPeopleReason"][];
            /** @description Cursor of the next 2,000, or null. */
            next?: string | null;
        };
        /** @description A reason and how many it holds for. */
        ListSegmentPeopleReason: {
            /** @description Why somebody can't be invited; where several hold, the first in this order. */
            why: components["schemas"]["NotInvitable"];
            /**
             * Format: int32
             * @description How many it holds for
             */
            people: number;
        };
        /** @description All of them. */
        ListSegmentsAll: {
            /** @description The rows of this page */
            items: components["schemas"]["ListSegmentsRow"][];
        };
        /** @description A segment and the version to delete it by. */
        ListSegmentsRow: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
            /** @description Name of the segment */
            name: string;
            /** @description Which people of the region: the filters of a list, an export or a saved segment (F30). What is left out filters nothing. */
            filter: components["schemas"]["PeopleFilter"];
            /**
             * Format: date-time
             * @description When it was changed last
             */
            changedAt: string;
            /**
             * Format: int32
             * @description Version to delete it by
             */
            version: number;
        };
        /** @description The versions. */
        ListStepTemplatesAnswer: {
            /** @description The rows of this page */
            items: components["schemas"]["ListStepTemplatesRow"][];
        };
        /** @description A version: when it was published and by whom; null for the one that the house began with. */
        ListStepTemplatesRow: {
            /**
             * Format: int32
             * @description Version of the template
             */
            version: number;
            /**
             * Format: date-time
             * @description When it was published; null for what the house began with
             */
            publishedAt?: string | null;
            /** @description Who published it */
            publishedBy?: string | null;
        };
        /** @description The requests. */
        ListTakePartRequestsAnswer: {
            /** @description Address of the public page, or null where it is closed. */
            url?: string | null;
            /** @description The oldest first, 200 at most. */
            items: components["schemas"]["ListTakePartRequestsRequest"][];
        };
        /** @description One request. */
        ListTakePartRequestsRequest: {
            /**
             * Format: uuid
             * @description Request id.
             */
            id: string;
            /** @description As typed. */
            fullName: string;
            /** @description As typed, or null. */
            phone?: string | null;
            /** @description As typed, or null. */
            email?: string | null;
            /**
             * Format: date-time
             * @description When (UTC).
             */
            at: string;
        };
        /** @description The versions. */
        ListTextTemplateVersionsAnswer: {
            /** @description The last one first. */
            items: components["schemas"]["ListTextTemplateVersionsRow"][];
        };
        /** @description One version. */
        ListTextTemplateVersionsRow: {
            /**
             * Format: int32
             * @description Its number; 1 is what the house came with.
             */
            number: number;
            /** @description Markdown with placeholders. */
            source: string;
            /**
             * Format: date-time
             * @description When (UTC); null for version 1.
             */
            publishedAt?: string | null;
            /** @description Who, or null. */
            publishedBy?: string | null;
        };
        /** @description An account; `Version` goes into If-Match. */
        ListUsersRow: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
            /** @description E-mail address */
            email: string;
            /** @description Name of the account's holder */
            name: string;
            /** @description Roles: manager, caller, lead, administrator */
            roles: string[];
            /** @description Two-digit region codes */
            regions: string[];
            /** @description In use; an account that isn't can't sign in */
            active: boolean;
            /** @description The one-time link was used */
            hasPassword: boolean;
            /**
             * Format: int64
             * @description Version, as in `ETag`
             */
            version: number;
        };
        /** @description The venues. */
        ListVenuesAnswer: {
            /** @description The rows of this page */
            items: components["schemas"]["ListVenuesRow"][];
        };
        /** @description A venue and the version to change it by. */
        ListVenuesRow: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
            /** @description Name */
            name: string;
            /** @description Kinds of venues (R038, R039). */
            kind: components["schemas"]["VenueKind"];
            /** @description Postal address */
            address: string;
            /** @description Room */
            room?: string | null;
            /**
             * Format: int32
             * @description People the room holds
             */
            capacity?: number | null;
            /** @description Entrance, pass, floor */
            howToGetIn?: string | null;
            /**
             * Format: uuid
             * @description Contact who lets in
             */
            contactId?: string | null;
            /**
             * Format: int32
             * @description Version, as in `ETag`
             */
            version: number;
        };
        /** @description Marks that somebody came, or didn't, or takes the mark back: always the state meant, never a switch, so that repeating it changes nothing (F55). */
        MarkAttendance: {
            /** @description Came, or didn't; null takes the mark back */
            attended?: boolean | null;
        };
        /** @description When who came may be marked. */
        MarkingTime: {
            /** @description It may now. */
            open: boolean;
            /**
             * Format: date
             * @description The session's local day.
             */
            from: string;
        };
        /** @description What to take from which; left out: lists from both, a single value from the one that stays, or from the other where it is blank. */
        MergeChoices: {
            /** @description Фамилия имя отчество */
            fullName?: (string & components["schemas"]["Pick"]) | null;
            /** @description Positions recorded */
            positions?: (string & components["schemas"]["Pick"]) | null;
            /** @description Telephones in any spelling */
            phones?: (string & components["schemas"]["Pick"]) | null;
            /** @description E-mail addresses */
            emails?: (string & components["schemas"]["Pick"]) | null;
            /** @description Words that the manager gave for searching; never about what a person is */
            tags?: (string & components["schemas"]["Pick"]) | null;
            /** @description Notes of the manager */
            notes?: (string & components["schemas"]["Pick"]) | null;
            /** @description Why the person's data may be kept (152-FZ) */
            basis?: (string & components["schemas"]["Pick"]) | null;
        };
        /** @description Makes one contact of two (F27): the other one's id leads to the one that stays, both histories are kept, and the two can be split again. */
        MergePeople: {
            /**
             * Format: uuid
             * @description The contact that goes.
             */
            otherId: string;
            /**
             * Format: int32
             * @description Its version as shown.
             */
            otherVersion: number;
            /** @description Whose value for which field. */
            choices?: components["schemas"]["MergeChoices"] | null;
        };
        /** @description A metric as shown; its `code` is the name of the field that holds it. */
        MetricRow: {
            /** @description Stable code */
            code: string;
            /** @description Name of the figure */
            name: string;
            /** @description How the figure is counted */
            definition: string;
            /** @description What a metric counts. */
            unit: components["schemas"]["MetricUnit"];
            /** @description The instruction's experience: from and to, as parts of what was sent. */
            band?: components["schemas"]["Band"] | null;
        };
        /**
         * @description What a metric counts.
         * @enum {string}
         */
        MetricUnit: "count" | "share";
        /** @description Moves a public event to another day or other hours; with a reason, and if wished with words that invitees are told why (F15); a postponed one has a day again. */
        MovePublicEvent: {
            /**
             * Format: date
             * @description Day of the public event in the region
             */
            date: string;
            /** @description Local times; `date` where the session isn't on the public event's day (F07). */
            roundTable: components["schemas"]["MovePublicEventHours"];
            /** @description Local times; `date` where the session isn't on the public event's day (F07). */
            discussion: components["schemas"]["MovePublicEventHours"];
            /** @description Why, in words */
            reason: string;
            /** @description Why, in the words that invitees are told; none: they aren't told why */
            toInvitees?: string | null;
        };
        /** @description Local times; `date` where the session isn't on the public event's day (F07). */
        MovePublicEventHours: {
            /**
             * Format: time
             * @description Local time of the start
             */
            start: string;
            /**
             * Format: time
             * @description Local time of the end
             */
            end: string;
            /**
             * Format: date
             * @description Local day of the session where it isn't the public event's own (F07)
             */
            date?: string | null;
        };
        /**
         * @description Why somebody can't be invited; where several hold, the first in this order.
         * @enum {string}
         */
        NotInvitable: "consentWithdrawn" | "noWayToReach" | "everyWayWrong" | "askedNotTo";
        /** @description Offers another region a copy of a contact (F24). The other region's manager takes it over or not; both regions keep the fact. */
        OfferContact: {
            /** @description Two-digit code of the region it is offered to */
            toRegion: string;
            /** @description A word to the other manager; becomes a note of the copy */
            note?: string | null;
        };
        /** @description The offer. */
        OfferContactOffered: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
        };
        /**
         * @description Why an offer was refused: told to the offering region.
         * @enum {string}
         */
        OfferRefusal: "alreadyThere" | "notOurs" | "notNeeded";
        /**
         * @description Where an offer stands.
         * @enum {string}
         */
        OfferState: "open" | "accepted" | "refused" | "expired" | "takenBack";
        /**
         * @description Kinds of session 1 participants: they belong to a position (R009).
         * @enum {string}
         */
        OrganizationCategory: "authority" | "publicOrganization" | "commercialOrganization" | "localMedia" | "regionalExpert";
        /**
         * @description What became of a row.
         * @enum {string}
         */
        Outcome: "added" | "updated" | "unchanged" | "error";
        /** @description Sets a step by hand, with a note (F04); without a status the step follows the facts again. */
        OverrideStep: {
            /** @description Where it stands */
            status?: (string & components["schemas"]["StepStatus"]) | null;
            /** @description A note in words */
            note?: string | null;
        };
        /** @description A likely pair. */
        PairView: {
            /**
             * Format: uuid
             * @description The pair, for dismissing it.
             */
            id: string;
            /** @description Why the two look like one; of a dismissed pair as of today, and empty when they no longer do. */
            by: components["schemas"]["Resemblance"][];
            /** @description One contact. */
            first: components["schemas"]["Side"];
            /** @description The other. */
            second: components["schemas"]["Side"];
        };
        /** @description A page of a list; Next is what to send as `after` for the next one, null on the last (design: cursor paging). */
        PairViewPage: {
            /** @description The rows. */
            items: components["schemas"]["PairView"][];
            /** @description Cursor, or null. */
            next?: string | null;
        };
        /**
         * @description In which format; a spreadsheet only of the list of participants.
         * @enum {string}
         */
        PaperFormat: "pdf" | "docx" | "xlsx";
        /**
         * @description Which paper.
         * @enum {string}
         */
        PaperKind: "participants" | "signInSheet" | "resolution" | "appeal";
        /** @description One line of the list of participants (R049, R050). The place offered at session 2 isn't on it: it stays with the invitation. */
        Participant: {
            /**
             * Format: uuid
             * @description Participant id: the invitation's, or the walk-in's own.
             */
            id: string;
            /**
             * Format: uuid
             * @description Who takes part.
             */
            personId: string;
            /** @description Their name. */
            fullName: string;
            /** @description In whose place a deputy comes. */
            inPlaceOf?: string | null;
            /**
             * Format: uuid
             * @description Their organisation.
             */
            organizationId?: string | null;
            /** @description Its name. */
            organization?: string | null;
            /** @description Their post. */
            position?: string | null;
            /** @description E.164. */
            phone?: string | null;
            /** @description Address. */
            email?: string | null;
            /** @description Session 1 category. */
            category?: (string & components["schemas"]["OrganizationCategory"]) | null;
            /** @description As what they take part. */
            role: components["schemas"]["ParticipantRole"];
            /** @description Where their answer stands; none for walk-ins. */
            stage?: (string & components["schemas"]["Stage"]) | null;
            /** @description Can answer about state support (R034). */
            answersOnStateSupport: boolean;
            /** @description Came to this session: true, false, or null while nobody marked it. */
            attended?: boolean | null;
        };
        /**
         * @description As what somebody takes part.
         * @enum {string}
         */
        ParticipantRole: "invitee" | "deputy" | "walkIn";
        /** @description Which people of the region: the filters of a list, an export or a saved segment (F30). What is left out filters nothing. */
        PeopleFilter: {
            /** @description Part of a name, an organisation, an address, or digits of a phone. */
            search?: string | null;
            /** @description Session 1 category of today's main post (F21). */
            category?: (string & components["schemas"]["OrganizationCategory"]) | null;
            /** @description Nobody said yet which category they are of. */
            withoutCategory?: boolean | null;
            /** @description Has this tag. */
            tag?: string | null;
            /**
             * Format: uuid
             * @description Works in this organisation today.
             */
            organizationId?: string | null;
            /** @description There is a telephone or an address that isn't wrong. */
            reachable?: boolean | null;
            /** @description Can answer questions about state support (F22). */
            answersOnStateSupport?: boolean | null;
            /** @description Came to a public event before. */
            attended?: boolean | null;
            /**
             * Format: uuid
             * @description Came to this public event.
             */
            attendedEventId?: string | null;
            /**
             * Format: date
             * @description Last contact before this local day, or never.
             */
            lastContactBefore?: string | null;
            /**
             * Format: date
             * @description Last contact on this local day or later.
             */
            lastContactAfter?: string | null;
            /** @description Asked not to be called. */
            doNotCall?: boolean | null;
            /** @description The words may be mistyped: whoever is written alike fits, as in a list that found nobody written so. */
            similar?: boolean | null;
        };
        /** @description A person as people see them. */
        PersonView: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
            /** @description Фамилия имя отчество */
            fullName: string;
            /**
             * Format: uuid
             * @description Id of the organisation
             */
            organizationId?: string | null;
            /** @description Name of the organisation */
            organization?: string | null;
            /** @description Title of the position */
            position?: string | null;
            /** @description Session 1 category of the position (R009) */
            category?: (string & components["schemas"]["OrganizationCategory"]) | null;
            /** @description Telephones in any spelling */
            phones: components["schemas"]["PhoneView"][];
            /** @description E-mail addresses */
            emails: string[];
            /** @description E-mail addresses with what is known about them */
            emailDetails: components["schemas"]["Email"][];
            /** @description Positions recorded */
            positions: components["schemas"]["PositionView"][];
            /** @description The name and today's title in the forms that letters need. */
            forms: components["schemas"]["Forms"];
            /** @description Words that the manager gave for searching; never about what a person is */
            tags: string[];
            /** @description Can answer questions about state support measures (R034) */
            answersOnStateSupport: boolean;
            /** @description There is a phone or an e-mail */
            reachable: boolean;
            /** @description There is a way to reach the person and a basis to */
            mayBeInvited: boolean;
            /** @description What stands against inviting the person; null when nothing does */
            notInvitableBecause?: (string & components["schemas"]["NotInvitable"]) | null;
            /** @description Must not be called */
            doNotCall: boolean;
            /** @description Must not be written to */
            doNotMail: boolean;
            /** @description The basis under which a person's data is kept, and the list it came with. */
            basis: components["schemas"]["Basis"];
            /** @description Consents by purpose, newest first */
            consents: components["schemas"]["ConsentView"][];
            /** @description Notes of the manager */
            notes?: string | null;
            /**
             * Format: date-time
             * @description Last call, letter or answer
             */
            lastContactAt?: string | null;
            /**
             * Format: date-time
             * @description When the last call was made
             */
            lastCallAt?: string | null;
            /** @description How the last call ended */
            lastOutcome?: (string & components["schemas"]["CallOutcome"]) | null;
            /**
             * Format: int32
             * @description Public events the person came to
             */
            attended: number;
        };
        /** @description A telephone as written: a text, or with what is known about it. What is left out stays as it is known. */
        PhoneEntry: string | {
            /** @description One number or several, in any spelling; «доб. 15» is understood. */
            number: string;
            /** @description Extension (доб.), digits. */
            extension?: string | null;
            /** @description Whose telephone it is. */
            kind?: (string & components["schemas"]["PhoneKind"]) | null;
            /** @description To be tried first. */
            preferred?: boolean | null;
            /** @description Known to be the person's. */
            verified?: boolean | null;
            /** @description Known to be somebody else's. */
            wrong?: boolean | null;
            /** @description Not to be called under this number. */
            doNotCall?: boolean | null;
        };
        /**
         * @description Whose telephone it is (F25).
         * @enum {string}
         */
        PhoneKind: "mobile" | "work" | "home" | "reception";
        /** @description A telephone number as shown. */
        PhoneView: {
            /** @description E.164. */
            number: string;
            /** @description Extension (доб.), or null. */
            extension?: string | null;
            /** @description «+7 920 123-45-67, доб. 15». */
            shown: string;
            /** @description Whose telephone it is; by the number itself where nobody said. */
            kind: components["schemas"]["PhoneKind"];
            /** @description To be tried first. */
            preferred: boolean;
            /** @description The person was reached under it, or somebody marked it. */
            verified: boolean;
            /** @description A call found that it is somebody else's, or somebody marked it. */
            wrong: boolean;
            /** @description Not to be called under this number. */
            doNotCall: boolean;
        };
        /**
         * @description Size of a picture.
         * @enum {string}
         */
        PhotoSize: "full" | "thumb";
        /** @description A photo as shown. */
        PhotoView: {
            /**
             * Format: uuid
             * @description Photo id.
             */
            id: string;
            /** @description What is on it; null without one. */
            caption?: string | null;
            /** @description Those on it agreed to its being published; false until somebody says so. */
            mayPublish: boolean;
            /**
             * Format: int32
             * @description In pixels.
             */
            width: number;
            /**
             * Format: int32
             * @description In pixels.
             */
            height: number;
            /**
             * Format: int32
             * @description For If-Match.
             */
            version: number;
        };
        /**
         * @description Whose value a merged contact has.
         * @enum {string}
         */
        Pick: "mine" | "theirs" | "both";
        /** @description What a given number of invitations brings; the probability is that of reaching the target. */
        PlanInvitationsForecast: {
            /**
             * Format: int32
             * @description People invited
             */
            invited: number;
            /**
             * Format: double
             * @description Expected number of people who come
             */
            expected: number;
            /**
             * Format: int32
             * @description Lower end
             */
            low: number;
            /**
             * Format: int32
             * @description Upper end
             */
            high: number;
            /**
             * Format: double
             * @description Chance that the target is reached, 0 to 1
             */
            probability: number;
        };
        /** @description The region's own past: what the model learnt from. */
        PlanInvitationsHistory: {
            /**
             * Format: int32
             * @description Invitations sent
             */
            sent: number;
            /**
             * Format: int32
             * @description Came
             */
            attended: number;
        };
        /** @description The plan; low and high are the 10–90 % range of those who come. */
        PlanInvitationsPlan: {
            /**
             * Format: int32
             * @description People who should come
             */
            target: number;
            /**
             * Format: double
             * @description Chosen confidence, 0.5 to 0.99
             */
            confidence: number;
            /**
             * Format: int32
             * @description How many people to invite
             */
            invite: number;
            /**
             * Format: double
             * @description Expected number of people who come
             */
            expected: number;
            /**
             * Format: int32
             * @description Lower end
             */
            low: number;
            /**
             * Format: int32
             * @description Upper end
             */
            high: number;
            /** @description The plan in one sentence */
            sentence: string;
            /** @description The region's own past: what the model learnt from. */
            history: components["schemas"]["PlanInvitationsHistory"];
            /** @description What a given number of invitations brings; the probability is that of reaching the target. */
            forecast?: components["schemas"]["PlanInvitationsForecast"] | null;
        };
        /**
         * @description Plans a public event with its two sessions (R007, R015, R027, F06, F08). `copyOf` names one whose agendas it takes over (F14);
         *     answers and attendance are never taken.
         */
        PlanPublicEvent: {
            /** @description What it is about (R013) */
            topic: string;
            /** @description What it is held for (R013) */
            purpose: string;
            /**
             * Format: date
             * @description Day of the public event in the region
             */
            date: string;
            /** @description Where it takes place. */
            venue: components["schemas"]["PlanPublicEventPlace"];
            /** @description Session 1, local times; `date` where it isn't on the public event's day (F07). */
            roundTable: components["schemas"]["PlanPublicEventFirstSession"];
            /** @description Session 2, local times; `date` where it isn't on the public event's day (F07). */
            discussion: components["schemas"]["PlanPublicEventSecondSession"];
            /**
             * Format: uuid
             * @description Public event whose agendas are taken over
             */
            copyOf?: string | null;
        };
        /** @description Session 1, local times; `date` where it isn't on the public event's day (F07). */
        PlanPublicEventFirstSession: {
            /**
             * Format: time
             * @description Local time of the start
             */
            start: string;
            /**
             * Format: time
             * @description Local time of the end
             */
            end: string;
            /** @description Form of session 1 (R013, R014). */
            format: components["schemas"]["RoundTableFormat"];
            /**
             * Format: uuid
             * @description Contact who leads the round table (R036)
             */
            leaderId?: string | null;
            /**
             * Format: uuid
             * @description Contact who moderates the round table (R037)
             */
            moderatorId?: string | null;
            /**
             * Format: date
             * @description Local day of the session where it isn't the public event's own (F07)
             */
            date?: string | null;
        };
        /** @description Where it takes place. */
        PlanPublicEventPlace: {
            /** @description Name of the venue */
            name: string;
            /** @description Postal address */
            address: string;
            /** @description Kinds of venues (R038, R039). */
            kind: components["schemas"]["VenueKind"];
            /** @description Room */
            room?: string | null;
            /**
             * Format: int32
             * @description People the room holds
             */
            capacity?: number | null;
            /** @description Entrance, pass, floor */
            howToGetIn?: string | null;
        };
        /** @description The planned public event, its sessions, and where the plan departs from the instruction. */
        PlanPublicEventPlanned: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of session 1
             */
            roundTableId: string;
            /**
             * Format: uuid
             * @description Id of session 2
             */
            discussionId: string;
            /** @description Where it departs from the instruction; nothing is blocked */
            warnings: components["schemas"]["Warning"][];
        };
        /** @description Session 2, local times; `date` where it isn't on the public event's day (F07). */
        PlanPublicEventSecondSession: {
            /**
             * Format: time
             * @description Local time of the start
             */
            start: string;
            /**
             * Format: time
             * @description Local time of the end
             */
            end: string;
            /**
             * Format: date
             * @description Local day of the session where it isn't the public event's own (F07)
             */
            date?: string | null;
        };
        /**
         * @description What a point of the resolution is about (R020–R023, F61).
         * @enum {string}
         */
        PointKind: "relevance" | "readiness" | "cluster" | "supportGroup" | "seat" | "other" | "noted" | "proposed";
        /** @description A post as written. */
        PositionEntry: {
            /** @description Name of the organisation; made when it isn't there. */
            organization?: string | null;
            /** @description Title. */
            position?: string | null;
            /** @description Session 1 category (F21). */
            category?: (string & components["schemas"]["OrganizationCategory"]) | null;
            /** @description Can answer questions about state support in this post (F22). */
            answersOnStateSupport?: boolean;
            /**
             * Format: date
             * @description First day (local).
             */
            from?: string | null;
            /**
             * Format: date
             * @description Last day (local); without one the post is held today.
             */
            to?: string | null;
            /** @description The title's dative, where the rule's isn't right; left out, what was put right by hand for this title stays, empty is the rule's again. */
            positionDative?: string | null;
            /** @description The title's genitive, in the same way. */
            positionGenitive?: string | null;
        };
        /**
         * @description What a position is about (R017).
         * @enum {string}
         */
        PositionTopic: "familyPolicy" | "demography";
        /** @description A post as shown. */
        PositionView: {
            /**
             * Format: uuid
             * @description Organisation, or null.
             */
            organizationId?: string | null;
            /** @description Its name. */
            organization?: string | null;
            /** @description Title. */
            position?: string | null;
            /** @description Session 1 category. */
            category?: (string & components["schemas"]["OrganizationCategory"]) | null;
            /** @description Can answer questions about state support in this post (F22). */
            answersOnStateSupport: boolean;
            /**
             * Format: date
             * @description First day (local), where known.
             */
            from?: string | null;
            /**
             * Format: date
             * @description Last day (local); null while it is held.
             */
            to?: string | null;
            /** @description The title's dative, by rule or by hand. */
            positionDative?: string | null;
            /** @description The title's genitive, by rule or by hand. */
            positionGenitive?: string | null;
        };
        /** @description Puts a public event off without a new day yet; with a reason, and if wished with words that invitees are told why (F01): nothing is due or reminded until it is moved to one. */
        PostponePublicEvent: {
            /** @description Why, in words */
            reason: string;
            /** @description Why, in the words that invitees are told; none: they aren't told why */
            toInvitees?: string | null;
        };
        /** @description How many. */
        PreviewChangeWhoIsTold: {
            /**
             * Format: int32
             * @description Get a letter.
             */
            byMail: number;
            /**
             * Format: int32
             * @description Must be told by telephone: they come first in the call queue.
             */
            byPhone: number;
            /**
             * Format: int32
             * @description Can neither be written to nor called.
             */
            noWay: number;
        };
        /** @description The letter. */
        PreviewLetterPreview: {
            /** @description Address it would go to */
            to?: string | null;
            /** @description Subject of the letter */
            subject: string;
            /** @description The text */
            text: string;
            /** @description As it will look, HTML */
            html: string;
        };
        /** @description Shows a national text filled in with a made-up public event, before it is published; a broken one is refused with its line. */
        PreviewTextTemplate: {
            /** @description Markdown with placeholders */
            source: string;
        };
        /** @description How it would look. */
        PreviewTextTemplateAnswer: {
            /** @description The filled-in text. */
            markdown: string;
            /** @description The same as HTML. */
            html: string;
            /** @description Of an announcement: required facts that it doesn't state (R040). */
            missing: components["schemas"]["RequiredFact"][];
            /** @description Of an announcement: the whole letter around it, as an invitee gets it (R041); else null. */
            letter?: components["schemas"]["PreviewTextTemplateLetter"] | null;
        };
        /** @description A letter. */
        PreviewTextTemplateLetter: {
            /** @description Subject. */
            subject: string;
            /** @description Body. */
            html: string;
        };
        /** @description Problem details (RFC 9457) as every refusal is answered. */
        Problem: {
            /** @description Stable URN of the problem. */
            type: string;
            /** @description Short words for the status, in the caller's language. */
            title: string;
            /**
             * Format: int32
             * @description HTTP status.
             */
            status: number;
            /** @description What happened and what to do, in the caller's language. */
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /** @description Stable machine code. */
            code: string;
            /** @description For finding it in the logs. */
            traceId: string;
            /** @description Messages per field, where fields are wrong. */
            errors?: {
                [key: string]: string[];
            } | null;
            /** @description With 412: who changed it meanwhile. */
            changedBy?: string | null;
            /**
             * Format: date-time
             * @description With 412: when.
             */
            changedAt?: string | null;
        };
        /**
         * @description Life cycle of a public event (F01).
         * @enum {string}
         */
        PublicEventState: "preparing" | "inviting" | "ready" | "held" | "reported" | "cancelled" | "postponed";
        /** @description The page. */
        PublishAnnouncementPublished: {
            /** @description Its address: nobody guesses it, and search engines don't list it. */
            url: string;
        };
        /** @description Publishes the next version of the national template of the eight steps (F03); running events keep theirs until they take it. */
        PublishStepTemplate: {
            /** @description All eight steps */
            steps: components["schemas"]["PublishStepTemplateItem"][];
        };
        /** @description A step's help and its due day relative to the event's day. */
        PublishStepTemplateItem: {
            /**
             * Format: int32
             * @description Number in order, from 1
             */
            number: number;
            /** @description Help in Russian */
            helpRu: string;
            /** @description Help in English */
            helpEn: string;
            /**
             * Format: int32
             * @description Days from the event's day; before it negative
             */
            dueDays: number;
        };
        /** @description The version published. */
        PublishStepTemplatePublished: {
            /**
             * Format: int32
             * @description The version published
             */
            version: number;
        };
        /** @description Publishes a new version of a national text (F13): managers are suggested it from now on, what they wrote stays. */
        PublishTextTemplate: {
            /** @description Markdown with placeholders */
            source: string;
        };
        /** @description Shows another sheet of an uploaded workbook as an import of its own; asked again, the same one (F28). */
        ReadImportSheet: {
            /** @description Name of another sheet of the workbook */
            sheet: string;
        };
        /**
         * @description How an organisation stands to the pro-family cluster (F98, R021).
         * @enum {string}
         */
        Readiness: "joins" | "helps" | "needs" | "notNow";
        /** @description Organisations by their readiness to join the cluster (F98). */
        ReadinessCounts: {
            /**
             * Format: int32
             * @description Organisations ready to join the cluster
             */
            joins?: number;
            /**
             * Format: int32
             * @description Organisations that help without joining
             */
            helps?: number;
            /**
             * Format: int32
             * @description Organisations that need something to join
             */
            needs?: number;
            /**
             * Format: int32
             * @description Organisations not ready now
             */
            notNow?: number;
        };
        /** @description Records an answer that came by letter, messenger or in person, or corrects one (F36). Stage «sent» takes an answer back. A caller may correct only who they called last. `sessions` are those of the invitation to which they come; left out, as before. */
        RecordAnswer: {
            /** @description What an invitee or a caller says about coming (F34, F41). */
            stage: components["schemas"]["Stage"];
            /** @description Through what an answer came (F36). */
            channel: components["schemas"]["AnswerChannel"];
            /** @description Who comes instead of the invitee (F45). */
            deputy?: components["schemas"]["Deputy"] | null;
            /** @description To which of the invitation's sessions they come; left out, as before */
            sessions?: components["schemas"]["SessionKind"][] | null;
        };
        /** @description Where the answer stands now. */
        RecordAnswerAnswered: {
            /** @description What an invitee or a caller says about coming (F34, F41). */
            stage: components["schemas"]["Stage"];
            /**
             * Format: uuid
             * @description Contact who comes instead
             */
            deputyId?: string | null;
        };
        /** @description Records a consent that a person gave for one purpose, as a document of its own (F31, F93, 152-FZ). */
        RecordConsent: {
            /** @description To what. */
            purpose: (string & components["schemas"]["ConsentPurpose"]) | null;
            /** @description Version of the form that was signed, such as «2026-02». */
            textVersion: string;
            /**
             * Format: date
             * @description Day on the document (local).
             */
            givenOn: string | null;
            /** @description Where the document lies, or how the consent was given. */
            source: string;
            /** @description The form's text, of which the SHA-256 hash is kept; left out for a version whose text was laid in before. */
            text?: string | null;
            /** @description Who collected it; the caller where it is left out. */
            collector?: string | null;
        };
        /** @description The record. */
        RecordConsentRecorded: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
        };
        /** @description Records a participant's position on family policy or demographic development, with the readiness of their side (R017, R021, F59, F98). */
        RecordPosition: {
            /**
             * Format: uuid
             * @description Id of the participant: the invitation's, or the walk-in's
             */
            participantId: string;
            /** @description What the position is about */
            topic: (string & components["schemas"]["PositionTopic"]) | null;
            /** @description For, against, or with conditions */
            stance: (string & components["schemas"]["Stance"]) | null;
            /** @description The text */
            text: string;
            /** @description The participant agrees to be quoted by name */
            mayQuote?: boolean;
            /** @description The organisation's readiness to join the cluster (R022) */
            readiness?: (string & components["schemas"]["Readiness"]) | null;
        };
        /** @description The recorded position. */
        RecordPositionRecorded: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
            /**
             * Format: int32
             * @description Number in order, from 1
             */
            number: number;
        };
        /** @description Records that the room was asked for, agreed or refused (R038, R039, F11); it holds for the venue, day and hours as they are now. */
        RecordVenueAgreement: {
            /** @description Where the agreement on place, time and room stands (R038, F11). */
            status: components["schemas"]["VenueStatus"];
            /**
             * Format: date
             * @description Day in the region on which it was asked or answered
             */
            on: string;
            /**
             * Format: uuid
             * @description Id of the contact
             */
            personId?: string | null;
            /**
             * Format: uuid
             * @description Id of the organisation
             */
            organizationId?: string | null;
            /** @description Number of the letter */
            letterNumber?: string | null;
        };
        /** @description An item as people see it. */
        ReferenceItemView: {
            /**
             * Format: uuid
             * @description Stays the same while the item is edited.
             */
            id: string;
            /** @description For which session. */
            session: components["schemas"]["SessionKind"];
            /** @description Session 1: which audience. */
            category?: (string & components["schemas"]["OrganizationCategory"]) | null;
            /** @description Session 2: the place it speaks for. */
            place?: (string & components["schemas"]["DiscussionPlace"]) | null;
            /** @description Kind of organisation. */
            name: string;
            /**
             * Format: int32
             * @description How many a region needs.
             */
            needed: number;
            /** @description A remark for managers, or null. */
            note?: string | null;
            /** @description Still the sample's words: nobody has changed this item. */
            isSample: boolean;
            /**
             * Format: int32
             * @description Regions where a contact closes it: what would go with the item.
             */
            closedIn: number;
        };
        /** @description Doesn't take an offered contact over; the copy is gone (F24). */
        RefuseOffer: {
            /** @description Why; told to the offering region */
            why?: (string & components["schemas"]["OfferRefusal"]) | null;
        };
        /**
         * @description Where a region stands.
         * @enum {string}
         */
        RegionStage: "noEvent" | "preparing" | "inviting" | "held" | "reported" | "notTakingPart";
        /** @description Names and orders the five session 1 categories (F21); which five they are is the instruction's (R009). */
        RenameCategories: {
            /** @description All five categories, each once */
            items: components["schemas"]["RenameCategoriesItem"][];
        };
        /** @description A category and its names. */
        RenameCategoriesItem: {
            /** @description Kinds of session 1 participants: they belong to a position (R009). */
            category: components["schemas"]["OrganizationCategory"];
            /** @description Name in Russian */
            ru: string;
            /** @description Name in English */
            en: string;
            /** @description A remark for managers */
            hint?: string | null;
        };
        /** @description The link to pass on. */
        RenewLinkRenewed: {
            /** @description One-time link to set a password */
            link: string;
        };
        /** @description How many were taken. */
        ReplayDeadLetterReplayed: {
            /**
             * Format: int32
             * @description Facts handed over again
             */
            taken: number;
        };
        /**
         * @description Reports what came of a call (R045, F41). The person is free again afterwards. A manager may report without having taken the person
         *     from the queue. `phone` is the place of the dialled number among the `phones` shown, from 0.
         */
        ReportCall: {
            /** @description Outcome of one call (F41). */
            outcome: components["schemas"]["CallOutcome"];
            /**
             * Format: date-time
             * @description When, with offset
             */
            at?: string | null;
            /** @description A note in words */
            note?: string | null;
            /** @description Who comes instead of the invitee (F45). */
            deputy?: components["schemas"]["Deputy"] | null;
            /**
             * Format: int32
             * @description Place of the dialled number among the phones shown, from 0
             */
            phone?: number;
        };
        /** @description Where it stands: the answer before and now, and when the next call is due. */
        ReportCallReported: {
            /** @description What an invitee or a caller says about coming (F34, F41). */
            before: components["schemas"]["Stage"];
            /** @description What an invitee or a caller says about coming (F34, F41). */
            stage: components["schemas"]["Stage"];
            /**
             * Format: date-time
             * @description When the person comes up in the queue again; null when no call is due
             */
            nextCallAt?: string | null;
        };
        /**
         * @description Format of the paper.
         * @enum {string}
         */
        ReportFormat: "pdf" | "docx";
        /**
         * @description The four facts that an announcing text must state (R040).
         * @enum {string}
         */
        RequiredFact: "topic" | "purpose" | "place" | "time";
        /**
         * @description By what two people look like one (F27).
         * @enum {string}
         */
        Resemblance: "phone" | "email" | "nameAndOrganization";
        /** @description What adoption looks at. */
        ResolutionChecks: {
            /**
             * Format: int32
             * @description Points that still hold sample text: adopting them as they are needs acceptSamples.
             */
            samples: number;
            /**
             * Format: int32
             * @description How many came to session 1: more votes are refused; 0 while nobody is marked, and then votes aren't compared.
             */
            came: number;
        };
        /** @description Something that isn't recorded, though a resolution should rest on it. */
        ResolutionGap: {
            /** @description noPosition, noReadiness, sample, positionRemoved. */
            code: string;
            /** @description Whose position is missing (R009). */
            category?: (string & components["schemas"]["OrganizationCategory"]) | null;
            /** @description Which point still holds a sample, or rests on a position that was taken out. */
            kind?: (string & components["schemas"]["PointKind"]) | null;
            /** @description The same in a sentence, in the caller's language. */
            text: string;
        };
        /** @description One point of the resolution. */
        ResolutionPoint: {
            /** @description Its words. */
            text: string;
            /** @description What it is about. */
            kind: components["schemas"]["PointKind"];
            /** @description Positions it comes from. */
            sources: string[];
            /** @description The words are a sample of ours, nobody's official text: to be replaced or confirmed by editing. */
            sample: boolean;
            /** @description A person wrote it; a new draft leaves it alone. */
            edited: boolean;
        };
        /** @description The resolution as the manager sees it. */
        ResolutionView: {
            /** @description There is a draft at all. */
            drafted: boolean;
            /** @description Its points. */
            points: components["schemas"]["ResolutionPoint"][];
            /** @description Required kinds without a point (R020–R023). */
            missing: components["schemas"]["PointKind"][];
            /** @description What isn't recorded. */
            gaps: components["schemas"]["ResolutionGap"][];
            /** @description What adoption looks at. */
            checks: components["schemas"]["ResolutionChecks"];
            /** @description It is adopted. */
            adopted: boolean;
            /**
             * Format: date-time
             * @description When.
             */
            adoptedAt?: string | null;
            /** @description By consensus or by hands. */
            how?: (string & components["schemas"]["AdoptedHow"]) | null;
            /**
             * Format: int32
             * @description Votes in favour.
             */
            for?: number | null;
            /**
             * Format: int32
             * @description Votes against.
             */
            against?: number | null;
            /**
             * Format: int32
             * @description Abstentions.
             */
            abstained?: number | null;
            /** @description Hash of the adopted text. */
            sha256?: string | null;
            /** @description The adopted text itself: its UTF-8 bytes give the hash. */
            text?: string | null;
        };
        /** @description Brings a cancelled public event back, with a reason, and if wished with words that invitees are told why (F01): this undoes the cancellation and nothing else. Whoever wants a new day moves it then. */
        RestorePublicEvent: {
            /** @description Why, in words */
            reason: string;
            /** @description Why, in the words that invitees are told; none: they aren't told why */
            toInvitees?: string | null;
        };
        /**
         * @description Form of session 1 (R013, R014).
         * @enum {string}
         */
        RoundTableFormat: "roundTable" | "workingMeeting";
        /** @description A row as people see it. */
        RowView: {
            /**
             * Format: int32
             * @description As the spreadsheet shows it.
             */
            number: number;
            /** @description What will be done. */
            verdict: components["schemas"]["Verdict"];
            /** @description Why. */
            reasons: components["schemas"]["RowViewTold"][];
            /** @description What was read from it. */
            values: components["schemas"]["RowViewShown"];
            /** @description The cells themselves. */
            cells: string[];
            /** @description Whom it repeats, or with whom it shares a telephone or an address. */
            twin?: components["schemas"]["RowViewBeside"] | null;
            /** @description What became of it; null before the commit reached it. */
            outcome?: (string & components["schemas"]["Outcome"]) | null;
            /**
             * Format: uuid
             * @description The contact it became or completed.
             */
            personId?: string | null;
            /** @description Why undoing left the person: edited, invited, merged. */
            kept?: string | null;
            /** @description People said that the row is nobody of those whom it looks like. */
            anotherPerson: boolean;
        };
        /** @description The twin: a contact or an earlier row. */
        RowViewBeside: {
            /**
             * Format: uuid
             * @description The contact, or null.
             */
            personId?: string | null;
            /**
             * Format: int32
             * @description The row's number, or null.
             */
            row?: number | null;
            /** @description Is taken for the same person; otherwise only shares a telephone or an address. */
            same: boolean;
            /** @description What is known there. */
            values: components["schemas"]["RowViewShown"];
            /** @description Fields in which the two differ. */
            differs: string[];
        };
        /** @description A page of a list; Next is what to send as `after` for the next one, null on the last (design: cursor paging). */
        RowViewPage: {
            /** @description The rows. */
            items: components["schemas"]["RowView"][];
            /** @description Cursor, or null. */
            next?: string | null;
        };
        /** @description What was read from the row. */
        RowViewShown: {
            /** @description Фамилия имя отчество */
            fullName: string;
            /** @description Name of the organisation */
            organization?: string | null;
            /** @description Title of the position */
            position?: string | null;
            /** @description Session 1 category of the position (R009) */
            category?: (string & components["schemas"]["OrganizationCategory"]) | null;
            /** @description Place at the discussion the row suggests */
            suggestedPlace?: (string & components["schemas"]["DiscussionPlace"]) | null;
            /** @description Telephones in any spelling */
            phones: string[];
            /** @description E-mail addresses */
            emails: string[];
            /** @description A note in words */
            note?: string | null;
        };
        /** @description A reason with its stable code. */
        RowViewTold: {
            /** @description Stable code */
            code: string;
            /** @description The text */
            text: string;
        };
        /** @description Keeps a filter under a name, to be used again as a source of invitations (F30). */
        SaveSegment: {
            /** @description Name of the segment */
            name: string;
            /** @description Which people of the region: the filters of a list, an export or a saved segment (F30). What is left out filters nothing. */
            filter: components["schemas"]["PeopleFilter"];
        };
        /** @description The segment kept. */
        SaveSegmentSaved: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
        };
        /** @description Sends invitations: a letter with the personal answer link to those with e-mail, a place in the call queue to everyone (R044, R045, F34). */
        SendInvitations: {
            /**
             * Format: uuid
             * @description Id of the public event
             */
            eventId: string;
            /** @description Invitations to send */
            invitationIds: string[];
            /**
             * Format: int32
             * @description How many letters the caller expects to go out; another number is refused with 409
             */
            expectedCount: number;
        };
        /** @description What happened to them. */
        SendInvitationsSent: {
            /**
             * Format: int32
             * @description Letters on their way.
             */
            queued: number;
            /**
             * Format: int32
             * @description Without an e-mail address: to be invited by phone.
             */
            byPhone: number;
            /**
             * Format: int32
             * @description Sent before; nothing was sent again.
             */
            alreadySent: number;
            /** @description Their invitations. */
            byPhoneIds: string[];
        };
        /** @description Sends the report with its photos to the project lead (R058, F72). Once it was accepted or is on its way, only `again` sends it once more. */
        SendReport: {
            /** @description Send although it was sent before; a new sending with its own number */
            again?: boolean;
        };
        /** @description The sending: 1 for the first. */
        SendReportTaken: {
            /**
             * Format: int32
             * @description Number of the sending, from 1
             */
            sending: number;
        };
        /**
         * @description The two sessions of a public event (R007).
         * @enum {string}
         */
        SessionKind: "roundTable" | "discussion";
        /** @description Writes the agenda of a session anew (F09); an item with its id stays the same item. */
        SetAgenda: {
            /** @description The whole agenda in order, 1 to 50 items */
            items: components["schemas"]["SetAgendaItem"][];
        };
        /** @description An item; without an id it is a new one. */
        SetAgendaItem: {
            /** @description What it is about */
            title: string;
            /**
             * Format: int32
             * @description How long, 1 to 240
             */
            minutes: number;
            /**
             * Format: uuid
             * @description Of an item that was there; without it a new one
             */
            id?: string | null;
            /**
             * Format: uuid
             * @description Contact who speaks
             */
            speakerId?: string | null;
        };
        /** @description Corrects what the columns of a list are taken for; all rows are judged again. */
        SetImportColumns: {
            /** @description Columns of the sheet and the field each is read into */
            columns: components["schemas"]["SetImportColumnsColumn"][];
        };
        /** @description A column by its index from 0, and what it holds. */
        SetImportColumnsColumn: {
            /**
             * Format: int32
             * @description Number of the column, from 0
             */
            index: number;
            /** @description What a column of a list holds. */
            field: components["schemas"]["ImportField"];
            /** @description Heading of the column in the file */
            source?: string | null;
        };
        /** @description Sets a password with the link that an administrator gave; every open sign-in of the account ends. */
        SetPassword: {
            /** @description From the one-time link */
            token: string;
            /** @description At least 12 characters */
            password: string;
        };
        /** @description Writes down which days the Government transferred, and why: the reason is kept with the days that are new. Calls and reminders leave days off out from then on. */
        SetTransferredDays: {
            /** @description Working days that became days off */
            off: string[];
            /** @description Saturdays and Sundays that became working days */
            working: string[];
            /** @description Why, in words */
            reason: string;
        };
        /** @description Writes anew which helpers are needed and who was asked (R055, F19); no needs at all is fine. */
        SetVolunteers: {
            /** @description Every need; an empty list when no help is needed */
            needs: components["schemas"]["SetVolunteersNeed"][];
        };
        /** @description Somebody asked. */
        SetVolunteersHelper: {
            /**
             * Format: uuid
             * @description Id of the contact
             */
            personId: string;
            /** @description Where an agreement with a volunteer stands. */
            status?: components["schemas"]["VolunteerStatus"];
        };
        /** @description Helpers of one role. */
        SetVolunteersNeed: {
            /** @description What volunteers help with on the day (R055, F19). */
            role: components["schemas"]["VolunteerRole"];
            /**
             * Format: int32
             * @description How many are needed, 1 to 50
             */
            count: number;
            /** @description Who was asked */
            people?: components["schemas"]["SetVolunteersHelper"][] | null;
        };
        /** @description The sheet as HTML. */
        ShowRunSheetAnswer: {
            /** @description As it will look, HTML */
            html: string;
        };
        /** @description One of two contacts shown side by side. */
        Side: {
            /** @description The contact. */
            person: components["schemas"]["PersonView"];
            /**
             * Format: int32
             * @description For merging: `If-Match` or `otherVersion`.
             */
            version: number;
            /** @description Was invited, so its id stands in invitations. */
            invited: boolean;
        };
        /** @description Signs in with address and password; the answer sets the cookie. */
        SignIn: {
            /** @description E-mail address */
            email: string;
            /** @description At least 12 characters */
            password: string;
        };
        /** @description The form of a co-organiser's page (R054, F12): a plain HTML form, idempotent by nature. A remark, or agreement to the words that were read; a remark typed beside the agreement is kept too. */
        SignOffByLink: {
            /** @description «remark» or «approve» */
            answer?: string | null;
            /** @description Hash of the words that were read, from the page: an answer to other words is refused */
            draft?: string | null;
            /** @description The remark; beside «approve» it may be empty */
            remark?: string | null;
        };
        /** @description Advice of the instruction that isn't kept; it never blocks. */
        SignOffWarning: {
            /** @description noCoOrganizers, notApproved, remarksOpen. */
            code: string;
            /** @description Where it is said. */
            requirement: string;
            /** @description The same in a sentence, in the caller's language. */
            text: string;
        };
        /**
         * @description What an invitee or a caller says about coming (F34, F41).
         * @enum {string}
         */
        Stage: "planned" | "sent" | "agreed" | "confirmed" | "declined";
        /**
         * @description How the speaker stands to the project.
         * @enum {string}
         */
        Stance: "supports" | "reservations" | "against";
        /** @description Starts the report of a public event, or finds the one that was started (R056, F70). */
        StartReport: {
            /**
             * Format: uuid
             * @description Id of the public event
             */
            eventId: string;
        };
        /** @description The report. */
        StartReportStarted: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
        };
        /**
         * @description Status of one of the eight steps (F02).
         * @enum {string}
         */
        StepStatus: "todo" | "inProgress" | "done" | "notNeeded";
        /**
         * @description Kinds of tables.
         * @enum {string}
         */
        TableFormat: "csv" | "xlsx";
        /** @description Gives the caller the next person to call, theirs alone for ten minutes (F39, F40); 204 when nobody waits. With an invitation named: that person, or more time with them. */
        TakeNextCall: {
            /**
             * Format: uuid
             * @description Id of the public event
             */
            eventId?: string | null;
            /**
             * Format: uuid
             * @description Id of the invitation
             */
            invitationId?: string | null;
        };
        /** @description What the call screen shows: nothing about the person but name, place of work, phones, what they said last (F29) and the script (F44). */
        TakeNextCallCall: {
            /**
             * Format: uuid
             * @description Id of the invitation
             */
            invitationId: string;
            /**
             * Format: uuid
             * @description Id of the public event
             */
            eventId: string;
            /** @description Фамилия имя отчество */
            fullName: string;
            /** @description Имя и отчество to address the person by */
            greeting: string;
            /** @description Title of the position */
            position?: string | null;
            /** @description Name of the organisation */
            organization?: string | null;
            /** @description Telephones in any spelling */
            phones: string[];
            /** @description Whom the deputy replaces */
            insteadOf?: string | null;
            /** @description What an invitee or a caller says about coming (F34, F41). */
            stage: components["schemas"]["Stage"];
            /** @description How the last call ended */
            lastOutcome?: (string & components["schemas"]["CallOutcome"]) | null;
            /** @description What a person said last to an invitation, whichever public event it was for (F29). */
            lastWord?: components["schemas"]["LastWord"] | null;
            /**
             * Format: int32
             * @description Calls made so far
             */
            calls: number;
            /** @description The invitee asked to be called */
            askedToBeCalled: boolean;
            /**
             * Format: date-time
             * @description When the invitee asked to be called back
             */
            callBackAt?: string | null;
            /** @description What to say in twenty seconds, and the facts people ask about (F40). */
            script: components["schemas"]["CallScript"];
            /** @description Must be told of the last change of the day */
            toTell: boolean;
            /** @description It has a day and isn't called off */
            takesPlace: boolean;
            /** @description The region's time now */
            localTime: string;
            /** @description Now is outside the region's hours for calls */
            outsideHours: boolean;
            /**
             * Format: date-time
             * @description Until when the call belongs to this caller
             */
            heldUntil: string;
        };
        /**
         * @description Texts of the whole project that the lead edits.
         * @enum {string}
         */
        TextKind: "announcement" | "notes1" | "notes2";
        /** @description Ticks what was said of the project at a session (R016, R028): the whole list anew. */
        TickSpeakerNotes: {
            /** @description Ids of every point said so far */
            said: string[];
        };
        /**
         * @description What happened with a contact (F29).
         * @enum {string}
         */
        TimelineKind: "added" | "changed" | "removed" | "invited" | "sent" | "delivery" | "called" | "answered" | "deputy" | "attendance" | "walkIn" | "position" | "consented" | "withdrew" | "offered" | "offerAnswered" | "offerTakenBack" | "merged" | "split" | "toConfirmAnew" | "invitationClosed" | "invitationReopened";
        /** @description Splits two contacts that were merged (F27), from what their streams keep; what was changed on the merged one since stays with it. */
        UndoMerge: {
            /**
             * Format: uuid
             * @description The contact that went.
             */
            mergedId: string;
        };
        /** @description Where it takes place. */
        Venue: {
            /** @description Name of the venue. */
            name: string;
            /** @description Postal address. */
            address: string;
            /** @description Whose room it is. */
            kind: components["schemas"]["VenueKind"];
            /** @description Room or hall, or null. */
            room?: string | null;
            /**
             * Format: int32
             * @description Seats, or null when unknown.
             */
            capacity?: number | null;
            /** @description Entrance, pass, floor (F10), or null. */
            howToGetIn?: string | null;
        };
        /** @description A paper kept with the agreement. */
        VenueFile: {
            /**
             * Format: uuid
             * @description Id of the thing (UUIDv7)
             */
            id: string;
            /** @description Kinds of papers that are kept. */
            kind: components["schemas"]["FileKind"];
        };
        /**
         * @description Kinds of venues (R038, R039).
         * @enum {string}
         */
        VenueKind: "authority" | "regionalCentre" | "publicChamber" | "other";
        /**
         * @description Where the agreement on place, time and room stands (R038, F11).
         * @enum {string}
         */
        VenueStatus: "requested" | "agreed" | "refused";
        /**
         * @description What will be done with a row.
         * @enum {string}
         */
        Verdict: "new" | "update" | "duplicate" | "unreachable" | "error";
        /**
         * @description What volunteers help with on the day (R055, F19).
         * @enum {string}
         */
        VolunteerRole: "registration" | "photo" | "timekeeper" | "microphone" | "other";
        /**
         * @description Where an agreement with a volunteer stands.
         * @enum {string}
         */
        VolunteerStatus: "asked" | "agreed" | "declined";
        /** @description Something that departs from the instruction; it never blocks. */
        Warning: {
            /** @description Stable code. */
            code: string;
            /** @description Sentence of the instruction. */
            requirement: string;
            /** @description What is unusual and what to do, in the caller's language. */
            text: string;
            /** @description That sentence in short, in the caller's language. */
            readonly sentence: string;
        };
        /** @description Takes a consent back (F31). Without consent to processing or letters the person isn't invited any more. */
        WithdrawConsent: {
            /**
             * Format: date
             * @description Day (local); today where it is left out.
             */
            on?: string | null;
            /** @description How it was taken back: a letter, a call. */
            because?: string | null;
        };
        /** @description Writes the announcing text (R040, F13); a text that lacks a fact is kept too, and told what it lacks. */
        WriteAnnouncement: {
            /** @description The text */
            text: string;
        };
        /** @description Writes the collective appeal: to whom, from which address the answer is awaited, the letter (R030, R031, F68). Without a text it is made from the proposals. */
        WriteAppeal: {
            /** @description Addressee; the dative is made by rules where it isn't given. */
            addressee: components["schemas"]["WriteAppealTo"];
            /** @description The text */
            text?: string | null;
            /** @description Address for the reply */
            replyTo?: string | null;
        };
        /** @description Addressee; the dative is made by rules where it isn't given. */
        WriteAppealTo: {
            /** @description Kind of addressee */
            kind?: (string & components["schemas"]["AddresseeKind"]) | null;
            /** @description Whom it is addressed to, nominative */
            name: string;
            /** @description Their title, nominative */
            title: string;
            /** @description Name in the dative; by rule unless given */
            nameDative?: string | null;
            /** @description Title in the dative; by rule unless given */
            titleDative?: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    WatchChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetMeMe"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetTransferredDays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetTransferredDaysDays"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SetTransferredDays: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "off": [
                 *         "2026-12-31"
                 *       ],
                 *       "working": [
                 *         "2026-12-19"
                 *       ],
                 *       "reason": "Зал занят"
                 *     }
                 */
                "application/json": components["schemas"]["SetTransferredDays"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListDeadLetters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetter"][];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListRegions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRegionsRow"][];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListUsersRow"][];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AddUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "svetlova@example.org",
                 *       "name": "Светлова Анна Игоревна",
                 *       "roles": [
                 *         "manager"
                 *       ],
                 *       "regions": [
                 *         "69"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AddUser"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddUserAdded"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignOut: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EditRegion: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Two-digit region code */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Тверская область",
                 *       "nameEn": "Tver Oblast",
                 *       "nameGenitive": "Тверской области",
                 *       "nameLocative": "в Тверской области",
                 *       "timeZone": "Europe/Moscow",
                 *       "tile": {
                 *         "column": 5,
                 *         "row": 5,
                 *         "label": "ТВЕ"
                 *       },
                 *       "active": true,
                 *       "district": "Центральный"
                 *     }
                 */
                "application/json": components["schemas"]["EditRegion"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditRegionEdited"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EditUser: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the account */
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Светлова Анна Игоревна",
                 *       "roles": [
                 *         "manager"
                 *       ],
                 *       "regions": [
                 *         "69"
                 *       ],
                 *       "active": true
                 *     }
                 */
                "application/json": components["schemas"]["EditUser"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetRegionHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Two-digit region code */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetRegionHistoryRow"][];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListDeliveries: {
        parameters: {
            query?: {
                /** @description Only those in this state */
                state?: components["schemas"]["DeliveryState"];
                /** @description Cursor: `next` of the page before */
                after?: string;
                /** @description Rows on a page, 1 to 200; 50 unless said */
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDeliveriesAnswer"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RenewLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the account */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenewLinkRenewed"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReplayDeadLetter: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the thing (UUIDv7) */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayDeadLetterReplayed"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "one-time-token",
                 *       "password": "correct-horse-battery"
                 *     }
                 */
                "application/json": components["schemas"]["SetPassword"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "svetlova@example.org",
                 *       "password": "correct-horse-battery"
                 *     }
                 */
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AcceptOffer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the offer */
                offerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptOfferAccepted"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListOrganizations: {
        parameters: {
            query?: {
                /** @description Part of a name, an organisation, an address, or digits of a phone */
                search?: string;
                /** @description Session 1 category of the position (R009) */
                category?: components["schemas"]["OrganizationCategory"];
                /** @description Cursor: `next` of the page before */
                after?: string;
                /** @description Rows on a page, 1 to 200; 50 unless said */
                limit?: number | null;
            };
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOrganizationsRowPage"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AddOrganization: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Совет отцов Тверской области",
                 *       "shortName": "СО «Забота»",
                 *       "category": "authority",
                 *       "address": "Тверь, Советская площадь, 1",
                 *       "phone": "+7 920 123-45-67",
                 *       "site": "https://example.org",
                 *       "notes": "Звонить после обеда"
                 *     }
                 */
                "application/json": components["schemas"]["AddOrganization"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddOrganizationAdded"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListPeople: {
        parameters: {
            query?: {
                /** @description Order of the rows */
                sort?: string;
                /** @description Cursor: `next` of the page before */
                after?: string;
                /** @description Rows on a page, 1 to 200; 50 unless said */
                limit?: number | null;
                /** @description Part of a name, an organisation, an address, or digits of a phone */
                search?: string;
                /** @description Session 1 category of the position (R009) */
                category?: components["schemas"]["OrganizationCategory"];
                /** @description Only those without a category; false: only those with one */
                withoutCategory?: boolean | null;
                /** @description Only people with this tag */
                tag?: string;
                /** @description Id of the organisation */
                organizationId?: string | null;
                /** @description There is a phone or an e-mail */
                reachable?: boolean | null;
                /** @description Can answer questions about state support measures (R034) */
                answersOnStateSupport?: boolean | null;
                /** @description Came to a public event before */
                attended?: boolean | null;
                /** @description Only people who came to this public event */
                attendedEventId?: string | null;
                /** @description Only people without a contact since this day in the region, or never */
                lastContactBefore?: string | null;
                /** @description Only people contacted on this day in the region or later */
                lastContactAfter?: string | null;
                /** @description Must not be called */
                doNotCall?: boolean | null;
                /** @description The words may be mistyped: whoever is written alike fits */
                similar?: boolean | null;
            };
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPeopleFound"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AddPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fullName": "Светлова Анна Игоревна",
                 *       "basis": "official",
                 *       "basisNote": "Сайт организации",
                 *       "organization": "Комитет по делам молодёжи",
                 *       "position": "Председатель комитета",
                 *       "category": "authority",
                 *       "phones": [
                 *         "+7 920 123-45-67"
                 *       ],
                 *       "emails": [
                 *         "svetlova@example.org"
                 *       ],
                 *       "answersOnStateSupport": true,
                 *       "notes": "Звонить после обеда",
                 *       "tags": [
                 *         "Спикер"
                 *       ],
                 *       "greeting": "Анна Игоревна",
                 *       "nameDative": "Светловой Анне Игоревне",
                 *       "nameGenitive": "Светловой Анны Игоревны"
                 *     }
                 */
                "application/json": components["schemas"]["AddPerson"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddPersonAdded"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CommitImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the import */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitImportAccepted"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CountPeople: {
        parameters: {
            query?: {
                /** @description Part of a name, an organisation, an address, or digits of a phone */
                search?: string;
                /** @description Session 1 category of the position (R009) */
                category?: components["schemas"]["OrganizationCategory"];
                /** @description Only those without a category; false: only those with one */
                withoutCategory?: boolean | null;
                /** @description Only people with this tag */
                tag?: string;
                /** @description Id of the organisation */
                organizationId?: string | null;
                /** @description There is a phone or an e-mail */
                reachable?: boolean | null;
                /** @description Can answer questions about state support measures (R034) */
                answersOnStateSupport?: boolean | null;
                /** @description Came */
                attended?: boolean | null;
                /** @description Only people who came to this public event */
                attendedEventId?: string | null;
                /** @description Only people without a contact since this day in the region, or never */
                lastContactBefore?: string | null;
                /** @description Only people contacted on this day in the region or later */
                lastContactAfter?: string | null;
                /** @description Must not be called */
                doNotCall?: boolean | null;
                /** @description Nobody is written exactly so: these are written alike */
                similar?: boolean | null;
            };
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountPeopleNumber"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeleteSegment: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the saved segment */
                segmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DismissDuplicate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the pair */
                pairId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DownloadImportResult: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the import */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EditImportRow: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the import */
                importId: string;
                /** @description Number in order, from 1 */
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fullName": "Светлова Анна Игоревна",
                 *       "organization": "Комитет по делам молодёжи",
                 *       "position": "Председатель комитета",
                 *       "category": "authority",
                 *       "phone": "+7 920 123-45-67",
                 *       "email": "svetlova@example.org",
                 *       "note": "По письму палаты от 20.11",
                 *       "anotherPerson": true
                 *     }
                 */
                "application/json": components["schemas"]["EditImportRow"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetOrganization: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the organisation */
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetOrganizationView"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EditOrganization: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the organisation */
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Совет отцов Тверской области",
                 *       "shortName": "СО «Забота»",
                 *       "category": "authority",
                 *       "address": "Тверь, Советская площадь, 1",
                 *       "phone": "+7 920 123-45-67",
                 *       "site": "https://example.org",
                 *       "notes": "Звонить после обеда"
                 *     }
                 */
                "application/json": components["schemas"]["EditOrganization"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the contact */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EditPerson: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the contact */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fullName": "Светлова Анна Игоревна",
                 *       "organization": "Комитет по делам молодёжи",
                 *       "position": "Председатель комитета",
                 *       "category": "authority",
                 *       "phones": [
                 *         "+7 920 123-45-67"
                 *       ],
                 *       "emails": [
                 *         "svetlova@example.org"
                 *       ],
                 *       "answersOnStateSupport": true,
                 *       "doNotCall": false,
                 *       "doNotMail": false,
                 *       "notes": "Звонить после обеда",
                 *       "tags": [
                 *         "Спикер"
                 *       ],
                 *       "greeting": "Анна Игоревна",
                 *       "nameDative": "Светловой Анне Игоревне",
                 *       "nameGenitive": "Светловой Анны Игоревны",
                 *       "positionDative": "начальнику отдела",
                 *       "positionGenitive": "начальника отдела"
                 *     }
                 */
                "application/json": components["schemas"]["EditPerson"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetReferenceList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetReferenceListView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EditReferenceList: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "session": "roundTable",
                 *           "name": "Орган социальной защиты населения",
                 *           "needed": 1,
                 *           "category": "authority",
                 *           "note": "Приглашать руководителя или заместителя"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["EditReferenceList"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExportPeople: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description csv or xlsx */
                format: components["schemas"]["TableFormat"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "category": "authority",
                 *       "tag": "Спикер",
                 *       "organizationId": "0198c2a4-6f10-7c31-9a55-3f0f8f2b7d11",
                 *       "answersOnStateSupport": true,
                 *       "attended": true,
                 *       "lastContactBefore": "2026-11-01",
                 *       "doNotCall": false,
                 *       "similar": false,
                 *       "purpose": "Создание просемейного кластера региона"
                 *     }
                 */
                "application/json": components["schemas"]["ExportPeople"];
            };
        };
        responses: {
            /** @description The content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FindSamePeople: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fullName": "Светлова Анна Игоревна",
                 *       "organization": "Комитет по делам молодёжи",
                 *       "phones": [
                 *         "+7 900 000-00-01"
                 *       ],
                 *       "emails": [
                 *         "a@example.org"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["FindSamePeople"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindSamePeopleAll"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCategoriesView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RenameCategories: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "category": "authority",
                 *           "ru": "Орган власти",
                 *           "en": "Government body"
                 *         },
                 *         {
                 *           "category": "publicOrganization",
                 *           "ru": "Общественная организация",
                 *           "en": "Public organisation"
                 *         },
                 *         {
                 *           "category": "commercialOrganization",
                 *           "ru": "Коммерческая организация",
                 *           "en": "Commercial organisation"
                 *         },
                 *         {
                 *           "category": "localMedia",
                 *           "ru": "Местное СМИ",
                 *           "en": "Local media"
                 *         },
                 *         {
                 *           "category": "regionalExpert",
                 *           "ru": "Региональный эксперт",
                 *           "en": "Regional expert"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RenameCategories"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetContactsWaiting: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetContactsWaitingNumbers"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetCoverage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCoverageView"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the import */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LinkReference: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the item of the reference list */
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "personId": "0198c2a4-6f10-7c31-9a55-3f0f8f2b7d11"
                 *     }
                 */
                "application/json": components["schemas"]["LinkReference"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkReferenceLinked"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListConsentForms: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListConsentFormsAll"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListDismissedDuplicates: {
        parameters: {
            query?: {
                /** @description Cursor: `next` of the page before */
                after?: string;
                /** @description Rows on a page, 1 to 200; 50 unless said */
                limit?: number | null;
            };
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDismissedDuplicatesRowPage"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListDuplicates: {
        parameters: {
            query?: {
                /** @description Cursor: `next` of the page before */
                after?: string;
                /** @description Rows on a page, 1 to 200; 50 unless said */
                limit?: number | null;
            };
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairViewPage"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListGivenOffers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListGivenOffersAll"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListImportRows: {
        parameters: {
            query?: {
                /** @description Only rows with this verdict */
                verdict?: components["schemas"]["Verdict"];
                /** @description Only rows that came out like this: added, updated, unchanged or error */
                outcome?: components["schemas"]["Outcome"];
                /** @description Only rows that go in with a remark */
                remarks?: boolean | null;
                /** @description Only rows whose person stayed at the undoing */
                kept?: boolean | null;
                /** @description Cursor: `next` of the page before */
                after?: string;
                /** @description Rows on a page, 1 to 200; 50 unless said */
                limit?: number | null;
            };
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the import */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowViewPage"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListImports: {
        parameters: {
            query?: {
                /** @description Cursor: `next` of the page before */
                after?: string;
                /** @description Rows on a page, 1 to 200; 50 unless said */
                limit?: number | null;
            };
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListImportsRowPage"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UploadImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "basis": "official",
                 *       "basisNote": "Сайт организации"
                 *     }
                 */
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The file itself
                     */
                    file?: string;
                    basis?: components["schemas"]["BasisKind"];
                    /** @description Where the consent lies, or which other basis */
                    basisNote?: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListNames: {
        parameters: {
            query: {
                /** @description Ids of contacts, at most 200 */
                ids: string[];
            };
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListNamesRow"][];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListOffers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOffersAll"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListPersonDuplicates: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the contact */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPersonDuplicatesAnswer"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListSegmentPeople: {
        parameters: {
            query?: {
                /** @description Cursor: `next` of the page before */
                after?: string;
            };
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the saved segment */
                segmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSegmentPeopleIds"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListSegments: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSegmentsAll"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SaveSegment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Власть, давно без связи",
                 *       "filter": {
                 *         "search": "Тихомирова",
                 *         "category": "authority",
                 *         "tag": "Спикер",
                 *         "organizationId": "0198c2a4-6f10-7c31-9a55-3f0f8f2b7d11",
                 *         "answersOnStateSupport": true,
                 *         "attended": true,
                 *         "lastContactBefore": "2026-11-01",
                 *         "doNotCall": false,
                 *         "similar": false
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SaveSegment"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SaveSegmentSaved"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MergePeople: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the contact */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "otherId": "0198c2a4-6f10-7c31-9a55-3f0f8f2b7d11",
                 *       "otherVersion": 3
                 *     }
                 */
                "application/json": components["schemas"]["MergePeople"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OfferContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the contact */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "toRegion": "39",
                 *       "note": "Переехала, готова участвовать"
                 *     }
                 */
                "application/json": components["schemas"]["OfferContact"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferContactOffered"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReadImportSheet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the import */
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sheet": "НКО"
                 *     }
                 */
                "application/json": components["schemas"]["ReadImportSheet"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecordConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the contact */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "purpose": "mailing",
                 *       "textVersion": "2026-02",
                 *       "givenOn": "2026-02-10",
                 *       "source": "Папка 3, лист 12",
                 *       "text": "Я согласна получать приглашения на мероприятия проекта.",
                 *       "collector": "Светлова Анна Игоревна"
                 *     }
                 */
                "application/json": components["schemas"]["RecordConsent"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordConsentRecorded"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RefuseOffer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the offer */
                offerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "why": "alreadyThere"
                 *     }
                 */
                "application/json": components["schemas"]["RefuseOffer"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SetImportColumns: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the import */
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "columns": [
                 *         {
                 *           "index": 0,
                 *           "field": "fullName",
                 *           "source": "ФИО"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SetImportColumns"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TakeBackDismissal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the pair */
                pairId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TakeBackOffer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the offer */
                offerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UndoImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the import */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitImportAccepted"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UndoMerge: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the contact */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "mergedId": "0198c2a4-6f10-7c31-9a55-3f0f8f2b7d11"
                 *     }
                 */
                "application/json": components["schemas"]["UndoMerge"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UnlinkReference: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the link, to take it back by */
                linkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WithdrawConsent: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the contact */
                personId: string;
                /** @description Id of the consent */
                consentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "on": "2026-03-10",
                 *       "because": "Письмо от 10 марта"
                 *     }
                 */
                "application/json": components["schemas"]["WithdrawConsent"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetCalendarFeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCalendarFeedFeed"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RenewCalendarFeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCalendarFeedFeed"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetHome: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetHomeAnswer"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetRegionsAtRisk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetRegionsAtRiskAnswer"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListStepTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListStepTemplatesAnswer"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublishStepTemplate: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "steps": [
                 *         {
                 *           "number": 1,
                 *           "helpRu": "Согласуйте место, время и помещение.",
                 *           "helpEn": "Agree on place, time and room.",
                 *           "dueDays": -21
                 *         },
                 *         {
                 *           "number": 2,
                 *           "helpRu": "Напишите анонс.",
                 *           "helpEn": "Write the announcement.",
                 *           "dueDays": -18
                 *         },
                 *         {
                 *           "number": 3,
                 *           "helpRu": "Выберите приглашённых.",
                 *           "helpEn": "Choose the invitees.",
                 *           "dueDays": -16
                 *         },
                 *         {
                 *           "number": 4,
                 *           "helpRu": "Разошлите приглашения.",
                 *           "helpEn": "Send the invitations.",
                 *           "dueDays": -14
                 *         },
                 *         {
                 *           "number": 5,
                 *           "helpRu": "Составьте списки.",
                 *           "helpEn": "Make the lists.",
                 *           "dueDays": -3
                 *         },
                 *         {
                 *           "number": 6,
                 *           "helpRu": "Подготовьте проект.",
                 *           "helpEn": "Prepare the draft.",
                 *           "dueDays": -3
                 *         },
                 *         {
                 *           "number": 7,
                 *           "helpRu": "Найдите волонтёров.",
                 *           "helpEn": "Find volunteers.",
                 *           "dueDays": -5
                 *         },
                 *         {
                 *           "number": 8,
                 *           "helpRu": "Отправьте отчёт.",
                 *           "helpEn": "Send the report.",
                 *           "dueDays": 3
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PublishStepTemplate"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishStepTemplatePublished"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListVenues: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListVenuesAnswer"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AddVenue: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Общественная палата региона",
                 *       "kind": "publicChamber",
                 *       "address": "Тверь, Советская площадь, 1",
                 *       "room": "Зал 2",
                 *       "capacity": 60,
                 *       "howToGetIn": "Вход со двора, паспорт на посту охраны",
                 *       "contactId": "0198c2a4-6f10-7c31-9a55-3f0f8f2b7d11"
                 *     }
                 */
                "application/json": components["schemas"]["AddVenue"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListVenuesRow"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AcceptTakePartRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the public event */
                eventId: string;
                /** @description Id of the request to take part */
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptTakePartRequestAccepted"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListCoOrganizers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the public event */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCoOrganizersAnswer"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AddCoOrganizer: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the public event */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "personId": "0198c2a4-6f10-7c31-9a55-3f0f8f2b7d11"
                 *     }
                 */
                "application/json": components["schemas"]["AddCoOrganizer"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ShowPublicAnnouncement: {
        parameters: {
            query?: {
                /** @description The request was just sent */
                sent?: boolean;
            };
            header?: never;
            path: {
                /** @description From the public page's link */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AskToTakePart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description From the public page's link */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fullName": "Светлова Анна Игоревна",
                 *       "phone": "+7 920 123-45-67",
                 *       "email": "svetlova@example.org"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["AskToTakePart"];
            };
        };
        responses: {
            /** @description The content */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AssignStep: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the public event */
                eventId: string;
                /** @description Number in order, from 1 */
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "accountId": "0198c2a4-6f10-7c31-9a55-3f0f8f2b7d11"
                 *     }
                 */
                "application/json": components["schemas"]["AssignStep"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttachVenueFile: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the public event */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The file itself
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachVenueFileAttached"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CancelPublicEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the public event */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Зал занят",
                 *       "toInvitees": "Зал на ремонте"
                 *     }
                 */
                "application/json": components["schemas"]["CancelPublicEvent"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeclineTakePartRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the public event */
                eventId: string;
                /** @description Id of the request to take part */
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetPublicEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the public event */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetPublicEventAnswer"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EditPublicEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the public event */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "topic": "Семья и работа",
                 *       "purpose": "Создание просемейного кластера региона",
                 *       "format": "roundTable",
                 *       "leaderId": "0198c2a4-6f10-7c31-9a55-3f0f8f2b7d11",
                 *       "moderatorId": "0198c2a4-6f10-7c31-9a55-3f0f8f2b7d11"
                 *     }
                 */
                "application/json": components["schemas"]["EditPublicEvent"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EditVenue: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the venue */
                venueId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Общественная палата региона",
                 *       "kind": "publicChamber",
                 *       "address": "Тверь, Советская площадь, 1",
                 *       "room": "Зал 2",
                 *       "capacity": 60,
                 *       "howToGetIn": "Вход со двора, паспорт на посту охраны",
                 *       "contactId": "0198c2a4-6f10-7c31-9a55-3f0f8f2b7d11"
                 *     }
                 */
                "application/json": components["schemas"]["EditVenue"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListVenuesRow"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetAgenda: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the public event */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAgendaAnswer"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetAnnouncement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the public event */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAnnouncementAnswer"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WriteAnnouncement: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the public event */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Приглашаем на круглый стол «Семья и работа» 10 декабря в 10:00, Общественная палата Тверской области."
                 *     }
                 */
                "application/json": components["schemas"]["WriteAnnouncement"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAnnouncementAnswer"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetAnnouncementDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the public event */
                eventId: string;
                /** @description pdf or docx */
                format: components["schemas"]["EventPaperFormat"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetPublicCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description From the one-time link */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetRunSheet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the public event */
                eventId: string;
                /** @description pdf or docx */
                format: components["schemas"]["EventPaperFormat"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetSpeakerNotes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the public event */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSpeakerNotesAnswer"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetSteps: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the public event */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetStepsAnswer"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetStepTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Version of the template */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetStepTemplateAnswer"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetTextTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description announcement, notes1 or notes2 */
                kind: components["schemas"]["TextKind"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetTextTemplateAnswer"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublishTextTemplate: {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description announcement, notes1 or notes2 */
                kind: components["schemas"]["TextKind"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "source": "**{{topic}}**, {{place}}"
                 *     }
                 */
                "application/json": components["schemas"]["PublishTextTemplate"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetTextTemplateAnswer"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetVenueFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the public event */
                eventId: string;
                /** @description Id of the file */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetVolunteers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the public event */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetVolunteersAnswer"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SetVolunteers: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the public event */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "needs": [
                 *         {
                 *           "role": "photo",
                 *           "count": 1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SetVolunteers"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListPublicEvents: {
        parameters: {
            query?: {
                /** @description Only coming or only past ones */
                when?: components["schemas"]["ListPublicEventsRange"];
                /** @description Cursor: `next` of the page before */
                after?: string;
                /** @description Rows on a page, 1 to 200; 50 unless said */
                limit?: number | null;
            };
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPublicEventsRowPage"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlanPublicEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "topic": "Семья и работа",
                 *       "purpose": "Создание просемейного кластера региона",
                 *       "date": "2026-12-10",
                 *       "venue": {
                 *         "name": "Общественная палата Тверской области",
                 *         "address": "Тверь, Советская площадь, 1",
                 *         "kind": "publicChamber",
                 *         "room": "Зал 2",
                 *         "capacity": 60,
                 *         "howToGetIn": "Вход со двора, паспорт на посту охраны"
                 *       },
                 *       "roundTable": {
                 *         "start": "10:00:00",
                 *         "end": "11:15:00",
                 *         "format": "roundTable",
                 *         "leaderId": "0198c2a4-6f10-7c31-9a55-3f0f8f2b7d11",
                 *         "moderatorId": "0198c2a4-6f10-7c31-9a55-3f0f8f2b7d11",
                 *         "date": "2026-12-10"
                 *       },
                 *       "discussion": {
                 *         "start": "11:45:00",
                 *         "end": "13:00:00",
                 *         "date": "2026-12-10"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PlanPublicEvent"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanPublicEventPlanned"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListTakePartRequests: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the public event */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListTakePartRequestsAnswer"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListTextTemplateVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description announcement, notes1 or notes2 */
                kind: components["schemas"]["TextKind"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListTextTemplateVersionsAnswer"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MovePublicEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the public event */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "date": "2026-12-11",
                 *       "roundTable": {
                 *         "start": "10:00:00",
                 *         "end": "11:15:00",
                 *         "date": "2026-12-11"
                 *       },
                 *       "discussion": {
                 *         "start": "10:00:00",
                 *         "end": "11:15:00",
                 *         "date": "2026-12-11"
                 *       },
                 *       "reason": "Зал занят",
                 *       "toInvitees": "Зал на ремонте"
                 *     }
                 */
                "application/json": components["schemas"]["MovePublicEvent"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OverrideStep: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the public event */
                eventId: string;
                /** @description Number in order, from 1 */
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "done",
                 *       "note": "По письму палаты от 20.11"
                 *     }
                 */
                "application/json": components["schemas"]["OverrideStep"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PostponePublicEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the public event */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Зал занят",
                 *       "toInvitees": "Зал на ремонте"
                 *     }
                 */
                "application/json": components["schemas"]["PostponePublicEvent"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PreviewTextTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description announcement, notes1 or notes2 */
                kind: components["schemas"]["TextKind"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "source": "**{{topic}}**, {{place}}"
                 *     }
                 */
                "application/json": components["schemas"]["PreviewTextTemplate"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewTextTemplateAnswer"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublishAnnouncement: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the public event */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishAnnouncementPublished"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReadCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The file itself */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecordVenueAgreement: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the public event */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "agreed",
                 *       "on": "2026-11-20",
                 *       "personId": "0198c2a4-6f10-7c31-9a55-3f0f8f2b7d11",
                 *       "organizationId": "0198c2a4-6f10-7c31-9a55-3f0f8f2b7d11",
                 *       "letterNumber": "14-к"
                 *     }
                 */
                "application/json": components["schemas"]["RecordVenueAgreement"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RemoveCoOrganizer: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the public event */
                eventId: string;
                /** @description Id of the contact */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RenewGuestLink: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the public event */
                eventId: string;
                /** @description Id of the contact */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RestorePublicEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the public event */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Зал занят",
                 *       "toInvitees": "Зал на ремонте"
                 *     }
                 */
                "application/json": components["schemas"]["RestorePublicEvent"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SetAgenda: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the public event */
                eventId: string;
                /** @description Session 1 or 2 */
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "title": "Региональный менеджер представляет проект",
                 *           "minutes": 10,
                 *           "id": "0198c2a4-6f10-7c31-9a55-3f0f8f2b7d11"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SetAgenda"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ShowRunSheet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the public event */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowRunSheetAnswer"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TickSpeakerNotes: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the public event */
                eventId: string;
                /** @description Session 1 or 2 */
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "said": [
                 *         null
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["TickSpeakerNotes"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UnpublishAnnouncement: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the public event */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UpgradeSteps: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the public event */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ShowAnswerPage: {
        parameters: {
            query?: {
                /** @description Set after an answer was saved */
                saved?: boolean;
            };
            header?: never;
            path: {
                /** @description From the invitation's link */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AnswerByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description From the invitation's link */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answer": "comes",
                 *       "fullName": "Светлова Анна Игоревна",
                 *       "phone": "+7 920 123-45-67"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["AnswerByLink"];
            };
        };
        responses: {
            /** @description The content */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListInvitations: {
        parameters: {
            query: {
                /** @description Id of the public event */
                eventId: string;
                /** @description Stage of the invitation */
                stage?: components["schemas"]["FunnelStage"];
                /** @description Cursor: `next` of the page before */
                after?: string | null;
                /** @description Rows on a page, 1 to 200; 50 unless said */
                limit?: number | null;
            };
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListInvitationsRowPage"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChooseInvitees: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "eventId": "0198c2a4-6f10-7c31-9a55-3f0f8f2b7d11",
                 *       "personIds": [
                 *         "0198c2a4-6f10-7c31-9a55-3f0f8f2b7d11"
                 *       ],
                 *       "sessions": [
                 *         "roundTable"
                 *       ],
                 *       "places": {}
                 *     }
                 */
                "application/json": components["schemas"]["ChooseInvitees"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChooseInviteesChosen"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetAnswerCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description From the one-time link */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetCallQueue: {
        parameters: {
            query?: {
                /** @description Id of the public event */
                eventId?: string | null;
            };
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCallQueueQueue"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetFunnel: {
        parameters: {
            query: {
                /** @description Id of the public event */
                eventId: string;
            };
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetFunnelFunnel"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlanInvitations: {
        parameters: {
            query: {
                /** @description People who should come */
                target: number;
                /** @description Chosen confidence, 0.5 to 0.99 */
                confidence: number;
                /** @description People invited */
                invited?: number | null;
            };
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanInvitationsPlan"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PreviewChange: {
        parameters: {
            query: {
                /** @description Id of the public event */
                eventId: string;
                /** @description It has a day and isn't called off */
                takesPlace?: boolean;
            };
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewChangeWhoIsTold"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PreviewLetter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the invitation */
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewLetterPreview"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecordAnswer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the invitation */
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "stage": "agreed",
                 *       "channel": "phone",
                 *       "sessions": [
                 *         "roundTable"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RecordAnswer"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordAnswerAnswered"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReleaseCall: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the invitation */
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportCall: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the invitation */
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "callBack",
                 *       "at": "2026-11-24T10:00:00+03:00",
                 *       "note": "Попросила перезвонить завтра",
                 *       "phone": 0
                 *     }
                 */
                "application/json": components["schemas"]["ReportCall"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportCallReported"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SendInvitations: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "eventId": "0198c2a4-6f10-7c31-9a55-3f0f8f2b7d11",
                 *       "invitationIds": [
                 *         "0198c2a4-6f10-7c31-9a55-3f0f8f2b7d11"
                 *       ],
                 *       "expectedCount": 46
                 *     }
                 */
                "application/json": components["schemas"]["SendInvitations"];
            };
        };
        responses: {
            /** @description Taken, carried out soon */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendInvitationsSent"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TakeNextCall: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "eventId": "0198c2a4-6f10-7c31-9a55-3f0f8f2b7d11",
                 *       "invitationId": "0198c2a4-6f10-7c31-9a55-3f0f8f2b7d11"
                 *     }
                 */
                "application/json": components["schemas"]["TakeNextCall"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakeNextCallCall"];
                };
            };
            /** @description Nothing to give */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListProposals: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the session: a public event's `roundTable.id` or `discussion.id` */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListProposalsList"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AddProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the session: a public event's `roundTable.id` or `discussion.id` */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "problem": "Не хватает мест в группах продлённого дня",
                 *       "measure": "Открыть группу продлённого дня",
                 *       "need": "Помещение и два педагога"
                 *     }
                 */
                "application/json": components["schemas"]["AddProposal"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddProposalAdded"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AddWalkIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the session: a public event's `roundTable.id` or `discussion.id` */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fullName": "Светлова Анна Игоревна",
                 *       "phone": "+7 920 123-45-67",
                 *       "organization": "Комитет по делам молодёжи",
                 *       "position": "Председатель комитета",
                 *       "category": "authority",
                 *       "consent": true
                 *     }
                 */
                "application/json": components["schemas"]["AddWalkIn"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddWalkInAdded"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AdoptResolution: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the session: a public event's `roundTable.id` or `discussion.id` */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "how": "consensus",
                 *       "for": 14,
                 *       "against": 1,
                 *       "abstained": 2,
                 *       "acceptSamples": false
                 *     }
                 */
                "application/json": components["schemas"]["AdoptResolution"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdoptResolutionFrozen"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConsiderRemark: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the session: a public event's `roundTable.id` or `discussion.id` */
                sessionId: string;
                /** @description From GetSignOff */
                remarkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "considered": true
                 *     }
                 */
                "application/json": components["schemas"]["ConsiderRemark"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftResolution: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the session: a public event's `roundTable.id` or `discussion.id` */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolutionView"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RemovePosition: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the session: a public event's `roundTable.id` or `discussion.id` */
                sessionId: string;
                /** @description Id of the position */
                positionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EditPosition: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the session: a public event's `roundTable.id` or `discussion.id` */
                sessionId: string;
                /** @description Id of the position */
                positionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Организации готовы сотрудничать",
                 *       "mayQuote": true,
                 *       "readiness": "joins",
                 *       "noReadiness": false
                 *     }
                 */
                "application/json": components["schemas"]["EditPosition"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EditProposal: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the session: a public event's `roundTable.id` or `discussion.id` */
                sessionId: string;
                /** @description Id of the proposal */
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "problem": "Не хватает мест в группах продлённого дня",
                 *       "measure": "Открыть группу продлённого дня",
                 *       "need": "Помещение и два педагога"
                 *     }
                 */
                "application/json": components["schemas"]["EditProposal"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RemoveProposal: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the session: a public event's `roundTable.id` or `discussion.id` */
                sessionId: string;
                /** @description Id of the proposal */
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetResolution: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the session: a public event's `roundTable.id` or `discussion.id` */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolutionView"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EditResolution: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the session: a public event's `roundTable.id` or `discussion.id` */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "points": [
                 *         {
                 *           "text": "Организации готовы сотрудничать",
                 *           "kind": "readiness",
                 *           "sources": [],
                 *           "sample": false,
                 *           "edited": false
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["EditResolution"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditResolutionChecked"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetAppeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the session: a public event's `roundTable.id` or `discussion.id` */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAppealView"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WriteAppeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the session: a public event's `roundTable.id` or `discussion.id` */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "addressee": {
                 *         "kind": "deputyHeadOfRegion",
                 *         "name": "Берёзов Пётр Ильич",
                 *         "title": "Заместитель председателя правительства Тверской области",
                 *         "nameDative": "Берёзову Петру Ильичу",
                 *         "titleDative": "Заместителю председателя правительства Тверской области"
                 *       },
                 *       "text": "Просим рассмотреть предложения участников обсуждения.",
                 *       "replyTo": "otvet@example.org"
                 *     }
                 */
                "application/json": components["schemas"]["WriteAppeal"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the session: a public event's `roundTable.id` or `discussion.id` */
                sessionId: string;
                /** @description participants, signInSheet, resolution or appeal */
                kind: components["schemas"]["PaperKind"];
                /** @description pdf, docx or xlsx */
                format: components["schemas"]["PaperFormat"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetSignOff: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the session: a public event's `roundTable.id` or `discussion.id` */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetSignOffAnswer"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListParticipants: {
        parameters: {
            query?: {
                /** @description Part of a name, an organisation, an address, or digits of a phone */
                search?: string;
                /** @description Cursor: `next` of the page before */
                after?: string | null;
                /** @description Rows on a page, 1 to 200; 50 unless said */
                limit?: number | null;
            };
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the session: a public event's `roundTable.id` or `discussion.id` */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListParticipantsList"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListPositions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the session: a public event's `roundTable.id` or `discussion.id` */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPositionsList"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecordPosition: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the session: a public event's `roundTable.id` or `discussion.id` */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "participantId": "0198c2a4-6f10-7c31-9a55-3f0f8f2b7d11",
                 *       "topic": "familyPolicy",
                 *       "stance": "supports",
                 *       "text": "Организации готовы сотрудничать",
                 *       "mayQuote": true,
                 *       "readiness": "joins"
                 *     }
                 */
                "application/json": components["schemas"]["RecordPosition"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordPositionRecorded"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MakeParticipantList: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the session: a public event's `roundTable.id` or `discussion.id` */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MarkAttendance: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the session: a public event's `roundTable.id` or `discussion.id` */
                sessionId: string;
                /** @description Id of the participant: the invitation's, or the walk-in's */
                participantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "attended": true
                 *     }
                 */
                "application/json": components["schemas"]["MarkAttendance"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SendGuestLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the session: a public event's `roundTable.id` or `discussion.id` */
                sessionId: string;
                /** @description Id of the contact */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ShowGuestPage: {
        parameters: {
            query?: {
                /** @description Set after an answer was saved */
                saved?: string;
            };
            header?: never;
            path: {
                /** @description From the guest link */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignOffByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description From the guest link */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answer": "comes"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["SignOffByLink"];
            };
        };
        responses: {
            /** @description The content */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetDashboard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetDashboardAnswer"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AddPhoto: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the report */
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "caption": "Открытие круглого стола"
                 *     }
                 */
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description The file itself
                     */
                    file: string;
                    /** @description What the photo shows, for the report */
                    caption?: string;
                };
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoView"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetPhoto: {
        parameters: {
            query?: {
                /** @description Size of the picture */
                size?: components["schemas"]["PhotoSize"];
            };
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the report */
                reportId: string;
                /** @description Id of the photo */
                photoId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RemovePhoto: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the report */
                reportId: string;
                /** @description Id of the photo */
                photoId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EditPhoto: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the report */
                reportId: string;
                /** @description Id of the photo */
                photoId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "caption": "Открытие круглого стола",
                 *       "place": 1,
                 *       "mayPublish": true
                 *     }
                 */
                "application/json": components["schemas"]["EditPhoto"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the report */
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetReportAnswer"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EditReport: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the report */
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Прошли круглый стол и обсуждение, пришли 28 человек."
                 *     }
                 */
                "application/json": components["schemas"]["EditReport"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetContactTimeline: {
        parameters: {
            query?: {
                /** @description Cursor: `next` of the page before */
                after?: string;
                /** @description Rows on a page, 1 to 200; 50 unless said */
                limit?: number | null;
            };
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the contact */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetContactTimelineHistory"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GetReportDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path: {
                /** @description Id of the report */
                reportId: string;
                /** @description pdf or docx */
                format: components["schemas"]["ReportFormat"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListReports: {
        parameters: {
            query: {
                /** @description Id of the public event */
                eventId: string;
            };
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListReportsRow"][];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StartReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "eventId": "0198c2a4-6f10-7c31-9a55-3f0f8f2b7d11"
                 *     }
                 */
                "application/json": components["schemas"]["StartReport"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartReportStarted"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SendReport: {
        parameters: {
            query?: never;
            header: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
                /** @description The same key and body give the same answer for 24 hours */
                "Idempotency-Key"?: string;
                /** @description The `ETag` of what was read */
                "If-Match": string;
            };
            path: {
                /** @description Id of the report */
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "again": false
                 *     }
                 */
                "application/json": components["schemas"]["SendReport"];
            };
        };
        responses: {
            /** @description Taken, carried out soon */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendReportTaken"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Refused by a rule; `code` names it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Changed meanwhile; `changedBy` and `changedAt` tell by whom and when */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported content type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unreadable file, or an Idempotency-Key used with another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `If-Match` is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListFacts: {
        parameters: {
            query?: {
                /** @description Cursor: `next` of the page before */
                after?: string;
                /** @description Rows on a page, 1 to 200; 50 unless said */
                limit?: number | null;
            };
            header?: {
                /** @description Two-digit region code; needed by the lead and by accounts of several regions */
                "X-Region"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFactsAnswer"];
                };
            };
            /** @description The request is malformed; `errors` names the fields */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role isn't allowed to do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not found, or another region's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests; see `Retry-After` */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Server error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Temporarily unavailable; see `Retry-After` */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
