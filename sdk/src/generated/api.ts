// Generated from docs/openapi.json.
export interface paths {
    "/api/v1/expression-filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the filters of expressions
         * @description What can stand behind a `|` in `{{ … }}`.
         */
        get: operations["getExpressionFilters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invites/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation to a project
         * @description Signs in. Who is new chooses a name and a password; who has a login gives its password.
         */
        post: operations["postInvitesAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invites/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at an invitation to a project
         * @description It stays open. One that opens nothing any more answers 410.
         */
        post: operations["postInvitesVerify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who you are */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change your login
         * @description Changes what is sent. A new password needs the current one, and ends your other sessions.
         */
        patch: operations["patchMe"];
        trace?: never;
    };
    "/api/v1/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         * @description Those you are a member of; with a key, its own.
         */
        get: operations["getProjects"];
        put?: never;
        /**
         * Create a project
         * @description For members, who become its owner. A key belongs to one project and makes no other.
         */
        post: operations["postProjects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a project */
        get: operations["getProjectsByProject"];
        put?: never;
        post?: never;
        /**
         * Delete a project
         * @description With all its users, events and webhooks, for good. Nothing more is sent.
         */
        delete: operations["deleteProjectsByProject"];
        options?: never;
        head?: never;
        /**
         * Change a project
         * @description Changes what is sent. After a new slug the old one is not found any more.
         */
        patch: operations["patchProjectsByProject"];
        trace?: never;
    };
    "/api/v1/projects/{project}/captures/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do the same to many captures
         * @description Up to 1,000. Each is done or refused for itself; the answer has one entry for each, in order. Deleting: For good, with what its runs were given and answered; that there were runs, and what became of them, stays. Runs that wait for another try find nothing to go on with, and end. A repeat of it is known as one still, for seven days.
         */
        post: operations["postProjectsCapturesActs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/captures/{capture}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a capture
         * @description With its headers, what was read out of its body, and the body itself.
         */
        get: operations["getProjectsCapturesByCapture"];
        put?: never;
        post?: never;
        /**
         * Delete a capture
         * @description For good, with what its runs were given and answered; that there were runs, and what became of them, stays. Runs that wait for another try find nothing to go on with, and end. A repeat of it is known as one still, for seven days.
         */
        delete: operations["deleteProjectsCapturesByCapture"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/captures/{capture}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay a capture
         * @description The tasks that wait for such a capture run as if it came anew, with new idempotency keys. Refused where none waits.
         */
        post: operations["postProjectsCapturesReplay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List connections */
        get: operations["getProjectsConnections"];
        put?: never;
        /**
         * Create a connection
         * @description Where its connector receives, it has a webhook URL at once.
         */
        post: operations["postProjectsConnections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/connections/{connection}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a connection */
        get: operations["getProjectsConnectionsByConnection"];
        put?: never;
        post?: never;
        /**
         * Delete a connection
         * @description With what it received. Refused while a task uses it.
         */
        delete: operations["deleteProjectsConnectionsByConnection"];
        options?: never;
        head?: never;
        /**
         * Change a connection
         * @description Changes what is sent. With another address (the connector's fields that say `address`) all its secrets are needed anew, or null: what is secret goes to no other server than it was entered for.
         */
        patch: operations["patchProjectsConnectionsByConnection"];
        trace?: never;
    };
    "/api/v1/projects/{project}/connections/{connection}/captures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List captures
         * @description What came in by the connection's webhook URL, newest first.
         */
        get: operations["getProjectsConnectionsCaptures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/connections/{connection}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test a connection
         * @description Looks whether what was filled in works over there. Changes nothing there.
         */
        post: operations["postProjectsConnectionsCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/connections/{connection}/source": {
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
         * Change how a connection receives
         * @description Changes what is sent.
         */
        patch: operations["patchProjectsConnectionsSource"];
        trace?: never;
    };
    "/api/v1/projects/{project}/connections/{connection}/source/rotate-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a connection a new webhook URL
         * @description The URL before works for another 24 hours. Where it has become known to somebody it shouldn't, ask twice: only the last one before goes on.
         */
        post: operations["postProjectsConnectionsSourceRotateToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/connections/{connection}/targets/{action}/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List a target's fields
         * @description What can be mapped into, as these settings stand. It asks the other system, for up to 15 seconds.
         */
        post: operations["postProjectsConnectionsTargetsFields"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/connections/{connection}/targets/{action}/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List what a target's setting offers
         * @description As the other settings stand. It asks the other system, for up to 15 seconds.
         */
        post: operations["postProjectsConnectionsTargetsOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/connections/{connection}/types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the event types that came
         * @description By the connection's webhook URL; the one that came last first, at most 100.
         */
        get: operations["getProjectsConnectionsTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/connectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what can be connected
         * @description All at once: every connector of this installation, with its forms.
         */
        get: operations["getProjectsConnectors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deliveries
         * @description Newest first, also those of deleted endpoints.
         */
        get: operations["getProjectsDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/deliveries/{delivery}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a delivery
         * @description With the request as it was sent, and every attempt.
         */
        get: operations["getProjectsDeliveriesByDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/deliveries/{delivery}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a delivery again
         * @description A new delivery of the same event; this one keeps its state. Only under the standard policy, and not while it is pending.
         */
        post: operations["postProjectsDeliveriesResend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/event-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the event types
         * @description All of them at once, in the order in which they are shown.
         */
        get: operations["getProjectsEventTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened
         * @description Newest first.
         */
        get: operations["getProjectsEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List goals that users reached
         * @description Newest first; those that match all of what is asked for.
         */
        get: operations["getProjectsGoals"];
        put?: never;
        /**
         * Tell that a user reached a goal
         * @description Records `goal_reached`, gives the goal's points, and credits who brought the user where the project's rule waits for it. Told again with the same `reference`, nothing happens, and the answer is that of the first time.
         */
        post: operations["postProjectsGoals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List grants
         * @description Which users have which rewards, newest first. `waits_for=review` is what is to be reviewed, `state=earned` what is to be delivered.
         */
        get: operations["getProjectsGrants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/grants/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do the same to many grants
         * @description Up to 1,000. Each is done or refused for itself, as the act for one would be, and all in one transaction; the answer has one entry for each, in order.
         */
        post: operations["postProjectsGrantsActs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/grants/{grant}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a grant
         * @description It is earned then, unless it still waits for a code. One that was declined, too.
         */
        post: operations["postProjectsGrantsApprove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/grants/{grant}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline a grant
         * @description It was never earned; approve it to change your mind.
         */
        post: operations["postProjectsGrantsDecline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/grants/{grant}/deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a grant as delivered
         * @description The user has got what was earned. The rule doesn't take it back any more.
         */
        post: operations["postProjectsGrantsDeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/grants/{grant}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a grant
         * @description Gives back what was revoked, with the same code; from then on it doesn't go by the count.
         */
        post: operations["postProjectsGrantsRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/grants/{grant}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a grant
         * @description Takes it back, also after it was delivered. It doesn't come again by itself.
         */
        post: operations["postProjectsGrantsRevoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List groups
         * @description In order of name. A group is there as long as somebody is in it.
         */
        get: operations["getProjectsGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List imports
         * @description Newest first.
         */
        get: operations["getProjectsImports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/imports/{import}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an import */
        get: operations["getProjectsImportsByImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Say how a file is read and what its columns mean
         * @description Before it is started. What a dry run foresaw is forgotten.
         */
        patch: operations["patchProjectsImportsByImport"];
        trace?: never;
    };
    "/api/v1/projects/{project}/imports/{import}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an import
         * @description Whom it has taken in by then stays. Of a dry run only that is given up, and the file waits as before.
         */
        post: operations["postProjectsImportsCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/imports/{import}/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check the whole file
         * @description The whole file is looked at and nothing is written: when `state` is `uploaded` again, `dry_run` says how many people would
         *     be created, updated and refused, and `GET …/refusals` which rows are refused and why.
         */
        post: operations["postProjectsImportsDryRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/imports/{import}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rows that were refused
         * @description By the import, or, before it, by the dry run. In the order of the file.
         */
        get: operations["getProjectsImportsRefusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/imports/{import}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an import
         * @description People are taken in in the background, in batches; `rows_done` tells how far it is. Kills and restarts lose no row and take
         *     none twice. A file that can't be read to its end (a quote that is never closed) is refused as a whole, before its first
         *     row: `state` is `uploaded` again, and `problem` names the line. At the end `import_completed` is recorded, once.
         */
        post: operations["postProjectsImportsStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/invitation-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List invitation codes made by hand */
        get: operations["getProjectsInvitationCodes"];
        put?: never;
        /**
         * Make an invitation code
         * @description For anybody who has it, as often and as long as it says.
         */
        post: operations["postProjectsInvitationCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/invitation-codes/{code}": {
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
         * Delete an invitation code
         * @description Nobody can redeem it any more; whoever did stays.
         */
        delete: operations["deleteProjectsInvitationCodesByCode"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/invitations/redeem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Redeem an invitation code
         * @description Activates the user whose own code it is. A code made by hand is anybody's: `email` says whose, who joins by it where needed. After too many wrong codes in a minute nothing is looked up for a while.
         */
        post: operations["postProjectsInvitationsRedeem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/invitations/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify an invitation code
         * @description Tells what redeeming it would do, and uses nothing up. After too many wrong codes in a minute nothing is looked up for a while.
         */
        post: operations["postProjectsInvitationsVerify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/invites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the open invitations of a project
         * @description Without their links, which are shown once. To get a new link, invite the person again.
         */
        get: operations["getProjectsInvites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/invites/{invite}": {
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
         * Withdraw an invitation
         * @description Its link opens nothing any more.
         */
        delete: operations["deleteProjectsInvitesByInvite"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the keys of a project
         * @description Without the keys themselves, which are shown once. Revoked ones are left out.
         */
        get: operations["getProjectsKeys"];
        put?: never;
        /**
         * Make a key
         * @description The answer has the key in it, this once.
         */
        post: operations["postProjectsKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/keys/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a key */
        delete: operations["deleteProjectsKeysByKey"];
        options?: never;
        head?: never;
        /**
         * Rename a key
         * @description What it may do stays: for that, make another.
         */
        patch: operations["patchProjectsKeysByKey"];
        trace?: never;
    };
    "/api/v1/projects/{project}/leaderboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the waitlist in order
         * @description Best first, by the project's `rank_rule`. Positions are as of now on every page: whoever moved since the page before may come twice, or not at all.
         */
        get: operations["getProjectsLeaderboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the members of a project */
        get: operations["getProjectsMembers"];
        put?: never;
        /**
         * Invite somebody to a project
         * @description Answers a link that opens once, within seven days; an earlier one for that e-mail ends. Only an owner invites an owner. A key invites viewers where it has every `:read` scope, and editors where it has `users:write`, `webhooks:write`, `hub:write` and `project:write` besides.
         */
        post: operations["postProjectsMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/members/{member}": {
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
         * Remove a member from a project
         * @description Members remove themselves, whatever their role, and admins others. One owner always stays.
         */
        delete: operations["deleteProjectsMembersByMember"];
        options?: never;
        head?: never;
        /**
         * Give a member another role
         * @description Only an owner makes or changes an owner, and one owner always stays. A key gives the roles that it may invite with.
         */
        patch: operations["patchProjectsMembersByMember"];
        trace?: never;
    };
    "/api/v1/projects/{project}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the page's settings
         * @description What the sign-up page and the status page say, and how they look.
         */
        get: operations["getProjectsPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the page
         * @description Changes what is sent: `theme`, `social` and `texts` member by member, all else as a whole. Colours that nobody could read are answered with a warning, and shown readably.
         */
        patch: operations["patchProjectsPage"];
        trace?: never;
    };
    "/api/v1/projects/{project}/page/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the pictures of a page
         * @description All that were uploaded, newest first.
         */
        get: operations["getProjectsPagePictures"];
        put?: never;
        /**
         * Upload a picture
         * @description A PNG, JPEG, GIF, WebP or AVIF as the body, for the page's logo, picture or link preview. The same picture again is the one that is there: 200.
         */
        post: operations["postProjectsPagePictures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/page/pictures/{picture}": {
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
         * Delete a picture
         * @description Refused for one that the page shows.
         */
        delete: operations["deleteProjectsPagePicturesByPicture"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/page/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try settings of the page out
         * @description Takes what a change of the page takes, and saves none of it: answers an address where the page can be looked at as it would be, for an hour. What you try out after that is shown there instead.
         */
        post: operations["postProjectsPagePreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a project's points
         * @description The whole ledger, newest first. What a project's rules say changes only what is earned from then on.
         */
        get: operations["getProjectsPoints"];
        put?: never;
        /**
         * Give a user points
         * @description A bonus by hand, or, below zero, a deduction. Send an `Idempotency-Key` to be sure that it is given once.
         */
        post: operations["postProjectsPoints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List questions
         * @description All that the project asks those who sign up, in order.
         */
        get: operations["getProjectsQuestions"];
        put?: never;
        /**
         * Ask a question
         * @description After the others; up to 20. Answers are checked where visitors sign up, and stand in the user's `custom_fields`.
         */
        post: operations["postProjectsQuestions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/questions/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put the questions in order */
        post: operations["postProjectsQuestionsOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/questions/{question}": {
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
         * Delete a question
         * @description What was answered stays with the users.
         */
        delete: operations["deleteProjectsQuestionsByQuestion"];
        options?: never;
        head?: never;
        /**
         * Change a question
         * @description Its kind and its name stay: answers were given to them.
         */
        patch: operations["patchProjectsQuestionsByQuestion"];
        trace?: never;
    };
    "/api/v1/projects/{project}/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List referrals
         * @description Who brought whom, newest first.
         */
        get: operations["getProjectsReferrals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/referrals/{referral}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a revoked referral
         * @description What counted before counts again, with as many points. What did not waits again for the project's rule. 409 where that is not allowed.
         */
        post: operations["postProjectsReferralsRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/referrals/{referral}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a referral
         * @description Takes back the credit, and the points that were given for it. The referral stays in the list and can be restored. 409 where that is not allowed.
         */
        post: operations["postProjectsReferralsRevoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/rewards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List rewards
         * @description In the order in which they are earned: referrals, points, friends; each by its threshold.
         */
        get: operations["getProjectsRewards"];
        put?: never;
        /**
         * Create a reward
         * @description A rule by which users earn something, each once: one for each tier, and another for the friend's side. Those who meet it already earn it, too, some moments later; `catching_up` tells how far that is. Up to 50.
         */
        post: operations["postProjectsRewards"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/rewards/{reward}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a reward */
        get: operations["getProjectsRewardsByReward"];
        put?: never;
        post?: never;
        /**
         * Delete a reward
         * @description Only while nobody has it, with the codes of its pool. 409 else: disable it.
         */
        delete: operations["deleteProjectsRewardsByReward"];
        options?: never;
        head?: never;
        /**
         * Change a reward
         * @description Who gets it, what it goes by and the kind of its coupon can't be changed. Who has it keeps it as it was; where more users meet it now, they earn it, too.
         */
        patch: operations["patchProjectsRewardsByReward"];
        trace?: never;
    };
    "/api/v1/projects/{project}/rewards/{reward}/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a reward's coupon codes
         * @description In the order in which they are given.
         */
        get: operations["getProjectsRewardsCodes"];
        put?: never;
        /**
         * Upload coupon codes
         * @description Each is given to one user, once. Those that can't be taken are told by their line; the others are taken. Users who wait for a code get theirs, longest waiting first.
         */
        post: operations["postProjectsRewardsCodes"];
        /**
         * Remove the coupon codes that are left
         * @description Those that users have stay with them.
         */
        delete: operations["deleteProjectsRewardsCodes"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/rewards/{reward}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue a reward by hand
         * @description Whatever count the user has, also while the reward is disabled; what waits for review or was withdrawn is given then. Who has it already keeps it as it is: 200.
         */
        post: operations["postProjectsRewardsIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List runs
         * @description Of all the project's tasks, newest first.
         */
        get: operations["getProjectsRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count by source
         * @description Where sign-ups came from, on whole days in UTC.
         */
        get: operations["getProjectsSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a project's figures
         * @description Users, referrals and clicks: what there is now, what happened lately and in the time before that.
         */
        get: operations["getProjectsStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tasks
         * @description Oldest first.
         */
        get: operations["getProjectsTasks"];
        put?: never;
        /**
         * Create a task
         * @description A draft, off: empty, as you send it, or begun from a template.
         */
        post: operations["postProjectsTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/tasks/expression": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Work out an expression with a sample */
        post: operations["postProjectsTasksExpression"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/tasks/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a definition with a sample
         * @description What every target would be given. Nothing is sent.
         */
        post: operations["postProjectsTasksPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/tasks/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a sample as a task sees it */
        post: operations["postProjectsTasksSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/tasks/{task}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a task */
        get: operations["getProjectsTasksByTask"];
        put?: never;
        post?: never;
        /**
         * Delete a task
         * @description With its runs. What waits for another try is given up.
         */
        delete: operations["deleteProjectsTasksByTask"];
        options?: never;
        head?: never;
        /**
         * Change a task
         * @description Its draft, which touches nothing that runs; its name; whether it is on.
         */
        patch: operations["patchProjectsTasksByTask"];
        trace?: never;
    };
    "/api/v1/projects/{project}/tasks/{task}/discard-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Discard a task's draft
         * @description The draft is what is published again.
         */
        post: operations["postProjectsTasksDiscardDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/tasks/{task}/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the fields of a task's targets
         * @description As they were when it was published; nobody is asked. None of a task that never was.
         */
        get: operations["getProjectsTasksFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/tasks/{task}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a task's draft
         * @description From then on events find this version. 422 with everything that is wrong where the draft isn't complete. It asks the targets' systems for their fields, for up to 10 seconds.
         */
        post: operations["postProjectsTasksPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/tasks/{task}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a task's runs
         * @description Newest first.
         */
        get: operations["getProjectsTasksRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/tasks/{task}/runs/{run}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a run
         * @description With what came in, and what every target was given and answered.
         */
        get: operations["getProjectsTasksRunsByRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/tasks/{task}/runs/{run}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a task again
         * @description For the same event, by what is published now. The task must be on.
         */
        post: operations["postProjectsTasksRunsAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/tasks/{task}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test a target of a task's draft
         * @description Really does it, once, with the sample and an idempotency key of its own. Nothing is recorded, and nothing retried.
         */
        post: operations["postProjectsTasksTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/tasks/{task}/with-sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a task with a sample
         * @description What its targets would be given, as it runs or as it is drafted. Nothing is sent.
         */
        post: operations["postProjectsTasksWithSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/timeseries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count by hour or day
         * @description Sign-ups, referrals and clicks for a chart, in the hours or days of a time zone. A sign-up is counted when the user was made here, whatever `applied_at` says, and stays counted when the user is deleted later.
         */
        get: operations["getProjectsTimeseries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/top-referrers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who brought the most friends
         * @description Users with friends who count, most first; of those with as many, who came first. On the waitlist or not any more, but not suspended. While counts change, a user may be on two pages, or on none.
         */
        get: operations["getProjectsTopReferrers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Newest first; those who match all of what is asked for.
         */
        get: operations["getProjectsUsers"];
        put?: never;
        /**
         * Sign a user up
         * @description Answers 201 with the new user. Somebody with the same mailbox who is there already is changed by what is sent: 200.
         */
        post: operations["postProjectsUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/users/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do the same to many users
         * @description Up to 1,000. Each is done or refused for itself, as the act for one user would be; the answer has one entry for each, in order. What is done is done together, but for deletions, which are made one by one.
         */
        post: operations["postProjectsUsersActs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/users/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign many users up
         * @description Up to 1,000. Each row is taken or refused for itself; the answer has one entry for each, in order.
         */
        post: operations["postProjectsUsersBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/users/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export users
         * @description All users who match the filter (the list's own), the oldest first, sent as they are read: a million take little memory, here
         *     and at yours. `format=csv` (UTF-8 with a byte order mark) has a column for each custom field, named `custom_fields.<name>`, joins groups by
         *     semicolons, and can be imported again as it is. A cell that a spreadsheet would take for a formula (it begins with =, +, -,
         *     @, a tab or a carriage return) begins with an apostrophe; the import takes that away. `format=json` is a list of users as the
         *     API has them.
         */
        get: operations["getProjectsUsersExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/users/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a CSV file of people
         * @description The file is the body, up to 512 MB: `curl --data-binary @people.csv -H "content-type: text/csv" …`. Answers what was found
         *     in it: columns with their first values, and what each most likely means. Nobody is taken in yet: change the mapping
         *     (`PATCH …/imports/{import}`), try it (`POST …/dry-run`), then `POST …/start`. A file that nobody starts is dropped after 7 days.
         */
        post: operations["postProjectsUsersImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/users/{user}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a user */
        get: operations["getProjectsUsersByUser"];
        put?: never;
        post?: never;
        /**
         * Delete a user
         * @description The credit that others got for the user is taken back. Recorded events stay, without personal data.
         */
        delete: operations["deleteProjectsUsersByUser"];
        options?: never;
        head?: never;
        /**
         * Change a user
         * @description Profile fields and custom fields are merged, null takes one away; groups are replaced. Nothing is recorded where nothing is different.
         */
        patch: operations["patchProjectsUsersByUser"];
        trace?: never;
    };
    "/api/v1/projects/{project}/users/{user}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Activate a user
         * @description Lets a user in without a code.
         */
        post: operations["postProjectsUsersActivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/users/{user}/checkin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a user in
         * @description An active user was seen. One who had fallen idle is active again.
         */
        post: operations["postProjectsUsersCheckin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/users/{user}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a user's address
         * @description As if the user had followed the link in the e-mail.
         */
        post: operations["postProjectsUsersConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/users/{user}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a user's deliveries
         * @description Newest first.
         */
        get: operations["getProjectsUsersDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/users/{user}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a user
         * @description For those who want to be forgotten, also after they were deleted: everything personal goes, from recorded events, what receivers answered to them, and answers kept for an Idempotency-Key, too. Credit that others got for the user stays.
         */
        post: operations["postProjectsUsersErase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/users/{user}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a user
         * @description Newest first; also what happened between the user and a friend or referrer.
         */
        get: operations["getProjectsUsersEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/users/{user}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite a user
         * @description Makes an invitation code. Invited again, the user keeps the code.
         */
        post: operations["postProjectsUsersInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/users/{user}/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a user's points
         * @description The user's part of the ledger, newest first. The balance is the sum of all of it.
         */
        get: operations["getProjectsUsersPoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/users/{user}/position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a user's position
         * @description Where the user stands on the waitlist at this moment, and why. Only those with the status `applied` are on it: for others the position is null, and `explanation` says so.
         */
        get: operations["getProjectsUsersPosition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/users/{user}/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List whom a user brought
         * @description Newest first. `share_signups_count` of the user is the number of those that are qualified.
         */
        get: operations["getProjectsUsersReferrals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/users/{user}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reject a user */
        post: operations["postProjectsUsersReject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/users/{user}/resubscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a user mail again
         * @description Asked again, nothing happens.
         */
        post: operations["postProjectsUsersResubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/users/{user}/rewards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a user's rewards
         * @description What the user has or had, newest first, and how far it is to the next.
         */
        get: operations["getProjectsUsersRewards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/users/{user}/status-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Make a link to a user's status page
         * @description For the user alone: who has it sees the place, friends and rewards. Each is another text; all of them work until they are withdrawn.
         */
        get: operations["getProjectsUsersStatusLink"];
        put?: never;
        post?: never;
        /**
         * Withdraw a user's status links
         * @description All that were made until now show nothing any more, such as after one came into wrong hands.
         */
        delete: operations["deleteProjectsUsersStatusLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/users/{user}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suspend a user */
        post: operations["postProjectsUsersSuspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/users/{user}/unsubscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unsubscribe a user from mail
         * @description Asked again, nothing happens.
         */
        post: operations["postProjectsUsersUnsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/users/{user}/unsuspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a suspended user back in, as what the user was before */
        post: operations["postProjectsUsersUnsuspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/waves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List waves
         * @description Newest first.
         */
        get: operations["getProjectsWaves"];
        put?: never;
        /**
         * Invite a wave of users
         * @description Now or at a set time, in the background: `tester_invited` for each, `wave_completed` at the end. Whom it invites is decided when it begins. Who has unsubscribed is passed over, and doesn't count: an invitation is mail.
         */
        post: operations["postProjectsWaves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/waves/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See whom a wave would invite
         * @description If it began now. Changes nothing.
         */
        post: operations["postProjectsWavesPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/waves/{wave}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a wave */
        get: operations["getProjectsWavesByWave"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a wave
         * @description Whom it invites and when, until it begins; what it is called, at any time.
         */
        patch: operations["patchProjectsWavesByWave"];
        trace?: never;
    };
    "/api/v1/projects/{project}/waves/{wave}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a wave
         * @description Stops it before it is through. Who is invited stays so. Asked again, nothing happens.
         */
        post: operations["postProjectsWavesCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/waves/{wave}/reinvite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite again who has not come
         * @description Makes another wave, of everybody whom this one invited and who is still `invited`: `tester_invited` again, with the same codes. Now or at a set time.
         */
        post: operations["postProjectsWavesReinvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/waves/{wave}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a wave's people
         * @description In the order in which it went through them, and what became of each.
         */
        get: operations["getProjectsWavesUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List webhook endpoints */
        get: operations["getProjectsWebhookEndpoints"];
        put?: never;
        /**
         * Create a webhook endpoint
         * @description The answer has the secret in it. From now on the endpoint gets the events it names.
         */
        post: operations["postProjectsWebhookEndpoints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/webhook-endpoints/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how it goes with the webhook endpoints
         * @description The last 24 hours of each, and the last answer, in the order of the list of endpoints. Some seconds behind; what a process that was killed had not written yet is missing.
         */
        get: operations["getProjectsWebhookEndpointsActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/webhook-endpoints/{endpoint}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a webhook endpoint */
        get: operations["getProjectsWebhookEndpointsByEndpoint"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook endpoint
         * @description Its pending deliveries are canceled; what was delivered stays in the log.
         */
        delete: operations["deleteProjectsWebhookEndpointsByEndpoint"];
        options?: never;
        head?: never;
        /**
         * Change a webhook endpoint
         * @description Changes what is sent.
         */
        patch: operations["patchProjectsWebhookEndpointsByEndpoint"];
        trace?: never;
    };
    "/api/v1/projects/{project}/webhook-endpoints/{endpoint}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send many deliveries again
         * @description Those of the endpoint, made in a span of at most 31 days, that ended in these states and were not sent again before; up to 10,000. Only under the standard policy.
         */
        post: operations["postProjectsWebhookEndpointsReplay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/webhook-endpoints/{endpoint}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a webhook endpoint a new secret
         * @description For 24 hours requests carry two signatures, by the new secret and by the one before.
         */
        post: operations["postProjectsWebhookEndpointsRotateSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/webhook-endpoints/{endpoint}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reveal the secret of a webhook endpoint */
        get: operations["getProjectsWebhookEndpointsSecret"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{project}/webhook-endpoints/{endpoint}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a sample to a webhook endpoint
         * @description One attempt, signed, whose end is waited for. Nothing is recorded, and nothing retried.
         */
        post: operations["postProjectsWebhookEndpointsTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description Sets the session's cookie, which lasts for 30 days from its last use.
         */
        post: operations["postSession"];
        /** Sign out */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the installation has its owner
         * @description Until then nobody can sign in, and the link that the start prints opens it.
         */
        get: operations["getSetup"];
        put?: never;
        /**
         * Claim a fresh installation
         * @description With the token of the link that the start prints. Signs in. Projects that commands have made get their owner. `project` is the one that is named here, else the first there is.
         */
        post: operations["postSetup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/task-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List task templates
         * @description Tasks to begin with. A target's `connector` says what its connection is to be of.
         */
        get: operations["getTaskTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/betas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List betas */
        get: operations["getV2Betas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/betas/{project}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a beta */
        get: operations["getV2BetasByProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/betas/{project}/checkins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check a tester in by address */
        post: operations["postV2BetasCheckins"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/betas/{project}/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List points
         * @description Oldest first, 50 a page; the header `x-pagination` tells which pages there are.
         */
        get: operations["getV2BetasPoints"];
        put?: never;
        /**
         * Give a tester points
         * @description A bonus. The members may also come as a form.
         */
        post: operations["postV2BetasPoints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/betas/{project}/rewards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List rewards
         * @description Newest first, 50 a page; the header `x-pagination` tells which pages there are.
         */
        get: operations["getV2BetasRewards"];
        put?: never;
        /**
         * Issue a reward
         * @description The members may also stand outside of `reward`, and come as a form.
         */
        post: operations["postV2BetasRewards"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/betas/{project}/testers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List testers
         * @description Newest first, 50 a page; the header `x-pagination` tells which pages there are.
         */
        get: operations["getV2BetasTesters"];
        put?: never;
        /**
         * Create a tester
         * @description The members may also stand outside of `tester`, and come as a form. Others are passed over.
         */
        post: operations["postV2BetasTesters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/betas/{project}/testers/{user}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a tester */
        get: operations["getV2BetasTestersByUser"];
        /**
         * Update a tester
         * @description What is not sent stays. PUT and PATCH are the same.
         */
        put: operations["putV2BetasTestersByUser"];
        post?: never;
        /**
         * Delete a tester
         * @description Answers the tester as it was.
         */
        delete: operations["deleteV2BetasTestersByUser"];
        options?: never;
        head?: never;
        /**
         * Update a tester
         * @description What is not sent stays. PUT and PATCH are the same.
         */
        patch: operations["patchV2BetasTestersByUser"];
        trace?: never;
    };
    "/api/v2/betas/{project}/testers/{user}/checkin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a tester in
         * @description The tester was seen, and is active from now on.
         */
        post: operations["postV2BetasTestersCheckin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/betas/{project}/testers/{user}/checkins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a tester in
         * @description The tester was seen, and is active from now on.
         */
        post: operations["postV2BetasTestersCheckins"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/betas/{project}/testers/{user}/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a tester's points
         * @description Oldest first, 50 a page; the header `x-pagination` tells which pages there are.
         */
        get: operations["getV2BetasTestersPoints"];
        put?: never;
        /**
         * Give this tester points
         * @description A bonus. The members may also come as a form.
         */
        post: operations["postV2BetasTestersPoints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/betas/{project}/testers/{user}/rewards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a tester's rewards
         * @description Newest first, 50 a page; the header `x-pagination` tells which pages there are.
         */
        get: operations["getV2BetasTestersRewards"];
        put?: never;
        /** Issue a reward to a tester */
        post: operations["postV2BetasTestersRewards"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/betas/{project}/testers/{user}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify a tester's invitation code
         * @description Answers the tester whose code it is, used or not: the status tells. 404 for any other.
         */
        get: operations["getV2BetasTestersVerify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive
         * @description Without a look at the database. Restart what does not answer.
         */
        get: operations["getHealthz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what the form asks, and how it looks
         * @description For a form of one's own: the questions, the texts, the theme.
         */
        get: operations["getPublicV1Config"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell where one has shared
         * @description Earns the points that the project gives for it, once for each network.
         */
        post: operations["postPublicV1Share"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/signup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign up
         * @description As JSON, or as a plain HTML form with `email`, `ref`, profile fields by name and `custom_fields[name]`, which leads on to the status page. Answers to the project's questions are checked. The answer is the same whether or not somebody with the address is there already.
         */
        post: operations["postPublicV1Signup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/v1/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one's own status
         * @description From any page, with the token that the sign-up answered.
         */
        get: operations["getPublicV1Status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the database there, and migrated
         * @description Send no requests to what is not ready.
         */
        get: operations["getReadyz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    tester_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * User Created
         * @description Sent when a user comes to be, from any way in.
         */
        post: operations["on_tester_created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    tester_unconfirmed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * User Unconfirmed
         * @description Sent when someone signed up and is asked to confirm the address.
         */
        post: operations["on_tester_unconfirmed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    tester_confirmed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * User Confirmed
         * @description Sent when a user confirmed the address.
         */
        post: operations["on_tester_confirmed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    tester_applied: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * User Applied
         * @description Sent when a user joins the waitlist.
         */
        post: operations["on_tester_applied"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    tester_updated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * User Updated
         * @description Sent when a profile, custom field, e-mail address or group changed.
         */
        post: operations["on_tester_updated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    tester_invited: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * User Invited
         * @description Sent when a user is invited, by hand or in a wave; again when invited again.
         */
        post: operations["on_tester_invited"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    tester_activated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * User Activated
         * @description Sent when an invitation code is redeemed, or a user is set active.
         */
        post: operations["on_tester_activated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    tester_rejected: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * User Rejected
         * @description Sent when a user is rejected.
         */
        post: operations["on_tester_rejected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    tester_suspended: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * User Suspended
         * @description Sent when a user is suspended, by a member, a rule or a bounced message.
         */
        post: operations["on_tester_suspended"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    tester_unsuspended: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * User Unsuspended
         * @description Sent when a suspended user is let back in.
         */
        post: operations["on_tester_unsuspended"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    tester_idle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * User Idle
         * @description Sent when an active user has not checked in for a while.
         */
        post: operations["on_tester_idle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    tester_unsubscribed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * User Unsubscribed
         * @description Sent when a user wants no more mail.
         */
        post: operations["on_tester_unsubscribed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    tester_resubscribed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * User Resubscribed
         * @description Sent when a user wants mail again.
         */
        post: operations["on_tester_resubscribed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    tester_deleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * User Deleted
         * @description Sent when a user is removed or erased.
         */
        post: operations["on_tester_deleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    referral_created: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Referral Created
         * @description Sent when a friend signed up through a share link or code.
         */
        post: operations["on_referral_created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    referral_qualified: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Referral Qualified
         * @description Sent when a friend met the project's rule and credit is given.
         */
        post: operations["on_referral_qualified"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    referral_revoked: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Referral Revoked
         * @description Sent when credit for a friend is withdrawn.
         */
        post: operations["on_referral_revoked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    points_earned: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Points Earned
         * @description Sent when points are added to a user's balance.
         */
        post: operations["on_points_earned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    points_revoked: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Points Revoked
         * @description Sent when points are taken from a user's balance.
         */
        post: operations["on_points_revoked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    reward_earned: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reward Earned
         * @description Sent when a reward's rule is met, or one is issued by hand.
         */
        post: operations["on_reward_earned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    reward_delivered: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reward Delivered
         * @description Sent when a reward is marked as delivered.
         */
        post: operations["on_reward_delivered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    reward_revoked: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reward Revoked
         * @description Sent when a reward is taken back.
         */
        post: operations["on_reward_revoked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    goal_reached: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Goal Reached
         * @description Sent when your own system says that a user did something, such as a purchase.
         */
        post: operations["on_goal_reached"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    user_flagged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * User Flagged
         * @description Sent when a user's fraud score crosses the project's level.
         */
        post: operations["on_user_flagged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    user_cleared: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * User Cleared
         * @description Sent when a member clears a flagged user.
         */
        post: operations["on_user_cleared"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    wave_completed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wave Completed
         * @description Sent when everyone in a wave is invited.
         */
        post: operations["on_wave_completed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    import_completed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import Completed
         * @description Sent when an import has run to its end.
         */
        post: operations["on_import_completed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Problem: {
            type: string;
            title: string;
            status: number;
            /** @enum {unknown} */
            code: "invalid_input" | "malformed_request" | "unauthenticated" | "forbidden" | "not_found" | "method_not_allowed" | "conflict" | "move_not_allowed" | "resend_not_allowed" | "sign_ups_closed" | "idempotency_key_reused" | "idempotency_key_in_use" | "gone" | "payload_too_large" | "unsupported_media_type" | "rate_limited" | "limit_reached" | "overloaded" | "database_unavailable" | "internal_error";
            detail: string;
            errors?: {
                path: string;
                message: string;
            }[];
        };
        /**
         * @example {
         *       "id": 1259,
         *       "project_id": 1,
         *       "email": "bruce@example.com",
         *       "status": "applied",
         *       "imported_at": null,
         *       "applied_at": "2026-03-02T09:30:00Z",
         *       "created_at": "2026-03-02T09:30:00Z",
         *       "updated_at": "2026-03-02T09:30:00Z",
         *       "invited_at": null,
         *       "joined_at": null,
         *       "invitation_code": "",
         *       "share_clicks_count": 12,
         *       "share_signups_count": 3,
         *       "share_link": "https://waitlist.example.com/r/5f3a9c01be",
         *       "referred_by": {
         *         "id": 1201,
         *         "email": "selina@example.com",
         *         "referral_code": "0c44d1a7f2"
         *       },
         *       "game_code": null,
         *       "friend_invitations_count": 0,
         *       "friend_invitations_remaining": 5,
         *       "profile": {
         *         "first_name": "Bruce",
         *         "last_name": "Wayne",
         *         "gender": "Male",
         *         "age": "39",
         *         "employer": "Wayne Enterprises",
         *         "jobtitle": "CEO",
         *         "telephone": "300-555-0169",
         *         "ip": "203.0.113.151",
         *         "address_line1": null,
         *         "address_line2": null,
         *         "city": "Gotham",
         *         "state": "NJ",
         *         "postal_code": "07470",
         *         "country": "United States",
         *         "facebook_username": null,
         *         "linkedin_username": "brucewayne",
         *         "twitter_username": "bruce",
         *         "http_referrer": "https://www.example.com/",
         *         "utm_source": "newsletter",
         *         "utm_medium": "email",
         *         "utm_campaign": "spring_launch",
         *         "utm_term": null,
         *         "utm_content": "banner"
         *       },
         *       "unsubscribed_at": null,
         *       "confirmed_at": null,
         *       "referral_code": "5f3a9c01be",
         *       "groups": [
         *         "press"
         *       ],
         *       "custom_fields": {
         *         "company_size": "11-50"
         *       }
         *     }
         */
        User: {
            id: number;
            project_id: number;
            email: string;
            /** @enum {unknown} */
            status: "imported" | "unconfirmed" | "applied" | "invited" | "active" | "rejected" | "idle" | "suspended";
            imported_at: string | null;
            applied_at: string | null;
            created_at: string | null;
            updated_at: string | null;
            invited_at: string | null;
            joined_at: string | null;
            invitation_code: string;
            share_clicks_count: number;
            share_signups_count: number;
            share_link: string;
            referred_by: {
                id: number;
                email: string;
                referral_code: string;
            } | null;
            game_code: null;
            friend_invitations_count: number;
            friend_invitations_remaining: number;
            profile: components["schemas"]["Profile"];
            unsubscribed_at: string | null;
            confirmed_at: string | null;
            referral_code: string;
            groups: string[];
            custom_fields: {
                [key: string]: string | number | boolean | null | string[];
            };
        };
        Profile: {
            first_name: string | null;
            last_name: string | null;
            gender: string | null;
            age: string | null;
            employer: string | null;
            jobtitle: string | null;
            telephone: string | null;
            ip: string | null;
            address_line1: string | null;
            address_line2: string | null;
            city: string | null;
            state: string | null;
            postal_code: string | null;
            country: string | null;
            facebook_username: string | null;
            linkedin_username: string | null;
            twitter_username: string | null;
            http_referrer: string | null;
            utm_source: string | null;
            utm_medium: string | null;
            utm_campaign: string | null;
            utm_term: string | null;
            utm_content: string | null;
        };
        ProfileInput: {
            first_name?: string | null;
            last_name?: string | null;
            gender?: string | null;
            age?: string | number | null;
            employer?: string | null;
            jobtitle?: string | null;
            telephone?: string | null;
            ip?: string | null;
            address_line1?: string | null;
            address_line2?: string | null;
            city?: string | null;
            state?: string | null;
            postal_code?: string | null;
            country?: string | null;
            facebook_username?: string | null;
            linkedin_username?: string | null;
            twitter_username?: string | null;
            http_referrer?: string | null;
            utm_source?: string | null;
            utm_medium?: string | null;
            utm_campaign?: string | null;
            utm_term?: string | null;
            utm_content?: string | null;
        };
        Page: {
            /** @description Where the page is. */
            url: string;
            /** @description null: the project's name. */
            headline: string | null;
            /** @description Below the headline. An empty line begins a new paragraph. */
            text: string;
            /**
             * @description Whether the form asks for the first name.
             * @enum {unknown}
             */
            first_name: "hidden" | "optional" | "required";
            /** @description Nobody can sign up by the page, nor by `/public/v1/signup`. */
            closed: boolean;
            /** @description Of its texts. */
            language: string;
            /** @description Above the headline; null: the project's name. */
            logo: {
                /** @description Of an uploaded picture. */
                id: number;
                /** @description What it shows, for those who don't see it; "" where it is mere decoration. */
                alt: string;
            } | null;
            /** @description Beside the form; null: none. */
            picture: {
                /** @description Of an uploaded picture. */
                id: number;
                /** @description What it shows, for those who don't see it; "" where it is mere decoration. */
                alt: string;
            } | null;
            theme: {
                accent: string;
                background: string;
                text: string;
                /** @description In the dark; null: the same. */
                dark_accent: string | null;
                /** @description In the dark; null: nearly black. */
                dark_background: string | null;
                /** @description In the dark; null: nearly white. */
                dark_text: string | null;
                /**
                 * @description `auto`: as the visitor has it.
                 * @enum {unknown}
                 */
                color_scheme: "auto" | "light" | "dark";
                /**
                 * @description Fonts that machines have; nothing is loaded.
                 * @enum {unknown}
                 */
                font: "system" | "humanist" | "geometric" | "rounded" | "serif" | "slab" | "monospace";
                /** @description Of corners, in pixels. */
                radius: number;
            };
            /** @description Comes after the page's own style. Nothing can be loaded from elsewhere by it. */
            custom_css: string;
            /** @description How a link to the page is shown elsewhere (Open Graph). */
            social: {
                /** @description null: the headline. */
                title: string | null;
                /** @description null: the beginning of the text. */
                description: string | null;
                /** @description null: the page's picture. */
                picture_id: number | null;
            };
            /** @description Status pages show who leads: first name and the last name's initial. */
            leaderboard: boolean;
            /** @description Such as imprint and privacy. */
            footer_links: {
                text: string;
                url: string;
            }[];
            /** @description Every text of the page in your own words. What stands in braces is filled in. */
            texts: {
                /** @description null: “E-mail address” */
                email_label: string | null;
                /** @description null: “First name” */
                first_name_label: string | null;
                /** @description null: “(optional)” */
                optional: string | null;
                /** @description null: “Join the waitlist” */
                button: string | null;
                /** @description null: “Sign-ups are closed” */
                closed_title: string | null;
                /** @description null: “Thank you for your interest. Nobody can join at the moment.” */
                closed_text: string | null;
                /** @description null: “Please look at this again:” */
                error_title: string | null;
                /** @description null: “This is not an e-mail address. One looks like name@example.com.” */
                error_email: string | null;
                /** @description null: “Please fill this in.” */
                error_required: string | null;
                /** @description null: “Please tick this to go on.” */
                error_consent: string | null;
                /** @description null: “Please choose from what is offered.” */
                error_choice: string | null;
                /** @description null: “Please enter a number.” */
                error_number: string | null;
                /** @description null: “Please enter a date.” */
                error_date: string | null;
                /** @description null: “This is too long.” */
                error_too_long: string | null;
                /** @description null: “This can't be taken as it is. Please try it in plain words.” */
                error_other: string | null;
                /** @description null: “That was too often. Please try again in a minute.” */
                error_too_often: string | null;
                /** @description null: “You are on the list” */
                waiting_title: string | null;
                /** @description null: “Thank you for joining {project}. We will write to you when it is your turn.” */
                waiting_text: string | null;
                /** @description null: “Look into your mail” */
                confirm_title: string | null;
                /** @description null: “Follow the link in the message that we send you, and your place on the list is yours.” */
                confirm_text: string | null;
                /** @description null: “You are invited” */
                invited_title: string | null;
                /** @description null: “It is your turn: {project} is open for you. The message with your invitation says how to begin.” */
                invited_text: string | null;
                /** @description null: “You are in” */
                active_title: string | null;
                /** @description null: “Welcome to {project}.” */
                active_text: string | null;
                /** @description null: “Thank you for your interest” */
                other_title: string | null;
                /** @description null: “There is nothing to show about {project} here at the moment.” */
                other_text: string | null;
                /** @description null: “Keep the address of this page: it is your way back. Did you sign up before? Your place is kept at the address that you got then.” */
                lost_note: string | null;
                /** @description null: “Your place” */
                place_label: string | null;
                /** @description null: “ahead of you” */
                ahead_label: string | null;
                /** @description null: “behind you” */
                behind_label: string | null;
                /** @description null: “Nobody has joined through you yet.” */
                friends_none: string | null;
                /** @description null: “1 friend joined through you.” */
                friends_one: string | null;
                /** @description null: “{count} friends joined through you.” */
                friends_many: string | null;
                /** @description null: “1 point” */
                points_one: string | null;
                /** @description null: “{count} points” */
                points_label: string | null;
                /** @description null: “The more friends join through you, the further ahead you are. Among equals, who joined earlier comes first: you joined on {date}.” */
                why_referrals: string | null;
                /** @description null: “The more points you have, the further ahead you are. Among equals, who joined earlier comes first: you joined on {date}.” */
                why_points: string | null;
                /** @description null: “Who joined earlier comes first: you joined on {date}.” */
                why_signup: string | null;
                /** @description null: “Last change on {date}: {change}.” */
                last_change: string | null;
                /** @description null: “a friend of yours counts now” */
                change_friend_counted: string | null;
                /** @description null: “a friend of yours no longer counts” */
                change_friend_revoked: string | null;
                /** @description null: “points earned: {count}” */
                change_points_earned: string | null;
                /** @description null: “points taken back: {count}” */
                change_points_revoked: string | null;
                /** @description null: “you are back on the list” */
                change_let_back_in: string | null;
                /** @description null: “the time at which you joined was corrected” */
                change_time_changed: string | null;
                /** @description null: “Bring your friends” */
                share_title: string | null;
                /** @description null: “Everybody who signs up with your link counts for you.” */
                share_intro: string | null;
                /** @description null: “I have joined the waitlist of {project}. Come along:” */
                share_message: string | null;
                /** @description null: “Your link” */
                link_label: string | null;
                /** @description null: “Copy” */
                copy: string | null;
                /** @description null: “Copied” */
                copied: string | null;
                /** @description null: “Share by {network}” */
                share_on: string | null;
                /** @description null: “E-mail” */
                share_by_mail: string | null;
                /** @description null: “Share …” */
                share_native: string | null;
                /** @description null: “Your next reward” */
                next_reward: string | null;
                /** @description null: “{have} of 1 friend” */
                friends_progress_one: string | null;
                /** @description null: “{have} of {goal} friends” */
                friends_progress: string | null;
                /** @description null: “{have} of {goal} points” */
                points_progress: string | null;
                /** @description null: “Your rewards” */
                rewards_title: string | null;
                /** @description null: “Code” */
                coupon_label: string | null;
                /** @description null: “being looked at” */
                reward_pending: string | null;
                /** @description null: “Leaderboard” */
                leaders_title: string | null;
                /** @description null: “You” */
                leader_you: string | null;
                /** @description null: “Somebody” */
                leader_unnamed: string | null;
            };
            /** @description What a text is where yours is null. */
            default_texts: {
                email_label: string;
                first_name_label: string;
                optional: string;
                button: string;
                closed_title: string;
                closed_text: string;
                error_title: string;
                error_email: string;
                error_required: string;
                error_consent: string;
                error_choice: string;
                error_number: string;
                error_date: string;
                error_too_long: string;
                error_other: string;
                error_too_often: string;
                waiting_title: string;
                waiting_text: string;
                confirm_title: string;
                confirm_text: string;
                invited_title: string;
                invited_text: string;
                active_title: string;
                active_text: string;
                other_title: string;
                other_text: string;
                lost_note: string;
                place_label: string;
                ahead_label: string;
                behind_label: string;
                friends_none: string;
                friends_one: string;
                friends_many: string;
                points_one: string;
                points_label: string;
                why_referrals: string;
                why_points: string;
                why_signup: string;
                last_change: string;
                change_friend_counted: string;
                change_friend_revoked: string;
                change_points_earned: string;
                change_points_revoked: string;
                change_let_back_in: string;
                change_time_changed: string;
                share_title: string;
                share_intro: string;
                share_message: string;
                link_label: string;
                copy: string;
                copied: string;
                share_on: string;
                share_by_mail: string;
                share_native: string;
                next_reward: string;
                friends_progress_one: string;
                friends_progress: string;
                points_progress: string;
                rewards_title: string;
                coupon_label: string;
                reward_pending: string;
                leaders_title: string;
                leader_you: string;
                leader_unnamed: string;
            };
            /** @description What of it is shown otherwise than it was chosen, as nobody could read it. */
            warnings: {
                path: string;
                message: string;
            }[];
            updated_at: string | null;
        };
        PagePatch: {
            /** @description null: the project's name. */
            headline?: string | null;
            /** @description Below the headline. An empty line begins a new paragraph. */
            text?: string;
            /**
             * @description Whether the form asks for the first name.
             * @enum {unknown}
             */
            first_name?: "hidden" | "optional" | "required";
            /** @description Nobody can sign up by the page, nor by `/public/v1/signup`. */
            closed?: boolean;
            /** @description Of its texts. */
            language?: string;
            /** @description Above the headline; null: the project's name. */
            logo?: {
                /** @description Of an uploaded picture. */
                id: number;
                /** @description What it shows, for those who don't see it; "" where it is mere decoration. */
                alt: string;
            } | null;
            /** @description Beside the form; null: none. */
            picture?: {
                /** @description Of an uploaded picture. */
                id: number;
                /** @description What it shows, for those who don't see it; "" where it is mere decoration. */
                alt: string;
            } | null;
            theme?: {
                accent?: string;
                background?: string;
                text?: string;
                /** @description In the dark; null: the same. */
                dark_accent?: string | null;
                /** @description In the dark; null: nearly black. */
                dark_background?: string | null;
                /** @description In the dark; null: nearly white. */
                dark_text?: string | null;
                /**
                 * @description `auto`: as the visitor has it.
                 * @enum {unknown}
                 */
                color_scheme?: "auto" | "light" | "dark";
                /**
                 * @description Fonts that machines have; nothing is loaded.
                 * @enum {unknown}
                 */
                font?: "system" | "humanist" | "geometric" | "rounded" | "serif" | "slab" | "monospace";
                /** @description Of corners, in pixels. */
                radius?: number;
            };
            /** @description Comes after the page's own style. Nothing can be loaded from elsewhere by it. */
            custom_css?: string;
            social?: {
                /** @description null: the headline. */
                title?: string | null;
                /** @description null: the beginning of the text. */
                description?: string | null;
                /** @description null: the page's picture. */
                picture_id?: number | null;
            };
            /** @description Status pages show who leads: first name and the last name's initial. */
            leaderboard?: boolean;
            /** @description Such as imprint and privacy. */
            footer_links?: {
                text: string;
                url: string;
            }[];
            texts?: {
                /** @description null: “E-mail address” */
                email_label?: string | null;
                /** @description null: “First name” */
                first_name_label?: string | null;
                /** @description null: “(optional)” */
                optional?: string | null;
                /** @description null: “Join the waitlist” */
                button?: string | null;
                /** @description null: “Sign-ups are closed” */
                closed_title?: string | null;
                /** @description null: “Thank you for your interest. Nobody can join at the moment.” */
                closed_text?: string | null;
                /** @description null: “Please look at this again:” */
                error_title?: string | null;
                /** @description null: “This is not an e-mail address. One looks like name@example.com.” */
                error_email?: string | null;
                /** @description null: “Please fill this in.” */
                error_required?: string | null;
                /** @description null: “Please tick this to go on.” */
                error_consent?: string | null;
                /** @description null: “Please choose from what is offered.” */
                error_choice?: string | null;
                /** @description null: “Please enter a number.” */
                error_number?: string | null;
                /** @description null: “Please enter a date.” */
                error_date?: string | null;
                /** @description null: “This is too long.” */
                error_too_long?: string | null;
                /** @description null: “This can't be taken as it is. Please try it in plain words.” */
                error_other?: string | null;
                /** @description null: “That was too often. Please try again in a minute.” */
                error_too_often?: string | null;
                /** @description null: “You are on the list” */
                waiting_title?: string | null;
                /** @description null: “Thank you for joining {project}. We will write to you when it is your turn.” */
                waiting_text?: string | null;
                /** @description null: “Look into your mail” */
                confirm_title?: string | null;
                /** @description null: “Follow the link in the message that we send you, and your place on the list is yours.” */
                confirm_text?: string | null;
                /** @description null: “You are invited” */
                invited_title?: string | null;
                /** @description null: “It is your turn: {project} is open for you. The message with your invitation says how to begin.” */
                invited_text?: string | null;
                /** @description null: “You are in” */
                active_title?: string | null;
                /** @description null: “Welcome to {project}.” */
                active_text?: string | null;
                /** @description null: “Thank you for your interest” */
                other_title?: string | null;
                /** @description null: “There is nothing to show about {project} here at the moment.” */
                other_text?: string | null;
                /** @description null: “Keep the address of this page: it is your way back. Did you sign up before? Your place is kept at the address that you got then.” */
                lost_note?: string | null;
                /** @description null: “Your place” */
                place_label?: string | null;
                /** @description null: “ahead of you” */
                ahead_label?: string | null;
                /** @description null: “behind you” */
                behind_label?: string | null;
                /** @description null: “Nobody has joined through you yet.” */
                friends_none?: string | null;
                /** @description null: “1 friend joined through you.” */
                friends_one?: string | null;
                /** @description null: “{count} friends joined through you.” */
                friends_many?: string | null;
                /** @description null: “1 point” */
                points_one?: string | null;
                /** @description null: “{count} points” */
                points_label?: string | null;
                /** @description null: “The more friends join through you, the further ahead you are. Among equals, who joined earlier comes first: you joined on {date}.” */
                why_referrals?: string | null;
                /** @description null: “The more points you have, the further ahead you are. Among equals, who joined earlier comes first: you joined on {date}.” */
                why_points?: string | null;
                /** @description null: “Who joined earlier comes first: you joined on {date}.” */
                why_signup?: string | null;
                /** @description null: “Last change on {date}: {change}.” */
                last_change?: string | null;
                /** @description null: “a friend of yours counts now” */
                change_friend_counted?: string | null;
                /** @description null: “a friend of yours no longer counts” */
                change_friend_revoked?: string | null;
                /** @description null: “points earned: {count}” */
                change_points_earned?: string | null;
                /** @description null: “points taken back: {count}” */
                change_points_revoked?: string | null;
                /** @description null: “you are back on the list” */
                change_let_back_in?: string | null;
                /** @description null: “the time at which you joined was corrected” */
                change_time_changed?: string | null;
                /** @description null: “Bring your friends” */
                share_title?: string | null;
                /** @description null: “Everybody who signs up with your link counts for you.” */
                share_intro?: string | null;
                /** @description null: “I have joined the waitlist of {project}. Come along:” */
                share_message?: string | null;
                /** @description null: “Your link” */
                link_label?: string | null;
                /** @description null: “Copy” */
                copy?: string | null;
                /** @description null: “Copied” */
                copied?: string | null;
                /** @description null: “Share by {network}” */
                share_on?: string | null;
                /** @description null: “E-mail” */
                share_by_mail?: string | null;
                /** @description null: “Share …” */
                share_native?: string | null;
                /** @description null: “Your next reward” */
                next_reward?: string | null;
                /** @description null: “{have} of 1 friend” */
                friends_progress_one?: string | null;
                /** @description null: “{have} of {goal} friends” */
                friends_progress?: string | null;
                /** @description null: “{have} of {goal} points” */
                points_progress?: string | null;
                /** @description null: “Your rewards” */
                rewards_title?: string | null;
                /** @description null: “Code” */
                coupon_label?: string | null;
                /** @description null: “being looked at” */
                reward_pending?: string | null;
                /** @description null: “Leaderboard” */
                leaders_title?: string | null;
                /** @description null: “You” */
                leader_you?: string | null;
                /** @description null: “Somebody” */
                leader_unnamed?: string | null;
            };
        };
    };
    responses: {
        /** @description The request can't be read. */
        Malformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Malformed request",
                 *       "status": 400,
                 *       "code": "malformed_request",
                 *       "detail": "The body is not JSON: Unexpected end of JSON input."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request does not show who is asking. */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Unauthenticated",
                 *       "status": 401,
                 *       "code": "unauthenticated",
                 *       "detail": "This key is unknown or revoked. Make one under Settings, API keys."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The role, or the key's scopes, don't go so far. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Forbidden",
                 *       "status": 403,
                 *       "code": "forbidden",
                 *       "detail": "This needs a key with the scope users:write; it has users:read."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is none, or it is somebody else's. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Not found",
                 *       "status": 404,
                 *       "code": "not_found",
                 *       "detail": "There is no user 7 in this project."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It can't be done as things stand. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Conflict",
                 *       "status": 409,
                 *       "code": "conflict",
                 *       "detail": "The slug \"acme\" is taken. Choose another."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something that was sent is wrong; `errors` says what. */
        InvalidInput: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Invalid input",
                 *       "status": 422,
                 *       "code": "invalid_input",
                 *       "detail": "status must be one of applied, invited, active, not \"new\"."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description That was too often; the header `Retry-After` says how many seconds to wait. */
        RateLimited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Rate limited",
                 *       "status": 429,
                 *       "code": "rate_limited",
                 *       "detail": "That was too often. Try again in 40 seconds."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Any other refusal, or a failure of ours. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getExpressionFilters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            name: string;
                            /** @description For people who don't program. */
                            label: string;
                            summary: string;
                            arguments: {
                                name: string;
                                summary: string;
                                required: boolean;
                                repeated: boolean;
                            }[];
                            examples: {
                                template: string;
                                /** @description What stands before the first `|`, with the examples' data. */
                                takes: unknown;
                                gives: unknown;
                            }[];
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postInvitesAccept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    name?: string;
                    /** @description At least 10 characters. */
                    password?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        member: {
                            id: number;
                            email: string;
                            name: string;
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Refused"];
        };
    };
    postInvitesVerify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        project: {
                            slug: string;
                            name: string;
                        };
                        /** Format: email */
                        email: string;
                        /** @enum {unknown} */
                        role: "viewer" | "editor" | "admin" | "owner";
                        /** @description Whether the e-mail has a login here: it gives its password. */
                        has_login: boolean;
                        /** Format: date-time */
                        expires_at: string;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Refused"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description null for a key. */
                        member: {
                            id: number;
                            email: string;
                            name: string;
                        } | null;
                        /** @description What the key may do; null for a member. */
                        scopes: ("project:read" | "project:write" | "users:read" | "users:write" | "webhooks:read" | "webhooks:write" | "hub:read" | "hub:write" | "keys:write" | "members:write")[] | null;
                        projects: {
                            id: number;
                            slug: string;
                            name: string;
                            /**
                             * @description What you are in the project; null for a key.
                             * @example owner
                             */
                            role: ("viewer" | "editor" | "admin" | "owner") | null;
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    patchMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    password?: {
                        current: string;
                        /** @description At least 10 characters. */
                        new: string;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description null for a key. */
                        member: {
                            id: number;
                            email: string;
                            name: string;
                        } | null;
                        /** @description What the key may do; null for a member. */
                        scopes: ("project:read" | "project:write" | "users:read" | "users:write" | "webhooks:read" | "webhooks:write" | "hub:read" | "hub:write" | "keys:write" | "members:write")[] | null;
                        projects: {
                            id: number;
                            slug: string;
                            name: string;
                            /**
                             * @description What you are in the project; null for a key.
                             * @example owner
                             */
                            role: ("viewer" | "editor" | "admin" | "owner") | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Refused"];
        };
    };
    getProjects: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                limit?: number;
                /** @description `next_cursor` of the page before; leave out for the first. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            slug: string;
                            name: string;
                            /** @description New users confirm their address before they are on the list. */
                            double_opt_in: boolean;
                            /**
                             * @description When a referral counts. Changed, those that wait are looked at again within some minutes: friends who have done by now what it asks count. What counted goes on counting.
                             * @enum {unknown}
                             */
                            referral_rule: "signup" | "confirmed" | "active" | "goal";
                            /** @description Which goal of the friend's counts, where the rule is `goal`; null: any. */
                            referral_goal: string | null;
                            /**
                             * @description What the order of the waitlist goes by: friends who count, the time of joining it, or points. Of equals, who joined earlier.
                             * @enum {unknown}
                             */
                            rank_rule: "referrals" | "signup" | "points";
                            /** @description How many points each act earns; 0: none. */
                            point_rules: {
                                /** @description Signing up. */
                                signup: number;
                                /** @description Sharing the link, once for each network. */
                                share: number;
                                /** @description A friend who counts. */
                                referral: number;
                                goals: {
                                    [key: string]: number;
                                };
                            };
                            /** @description How many friends a new user may invite. */
                            friend_invitations: number;
                            /** @description Active users not seen for so long become idle; null: never. */
                            idle_after_days: number | null;
                            /** @description How long finished deliveries and their logs are kept; null: for good. */
                            retention_days: number | null;
                            /**
                             * @description What you are in the project; null for a key.
                             * @example owner
                             */
                            role: ("viewer" | "editor" | "admin" | "owner") | null;
                            /** Format: date-time */
                            created_at: string;
                            /** Format: date-time */
                            updated_at: string;
                        }[];
                        /**
                         * @description null on the last page.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjects: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description The project's name in addresses. */
                    slug?: string;
                    /** @description New users confirm their address before they are on the list. */
                    double_opt_in?: boolean;
                    /**
                     * @description When a referral counts. Changed, those that wait are looked at again within some minutes: friends who have done by now what it asks count. What counted goes on counting.
                     * @enum {unknown}
                     */
                    referral_rule?: "signup" | "confirmed" | "active" | "goal";
                    /** @description Which goal of the friend's counts, where the rule is `goal`; null: any. */
                    referral_goal?: string | null;
                    /**
                     * @description What the order of the waitlist goes by: friends who count, the time of joining it, or points. Of equals, who joined earlier.
                     * @enum {unknown}
                     */
                    rank_rule?: "referrals" | "signup" | "points";
                    /** @description How many points each act earns; 0: none. */
                    point_rules?: {
                        /** @description Signing up. */
                        signup: number;
                        /** @description Sharing the link, once for each network. */
                        share: number;
                        /** @description A friend who counts. */
                        referral: number;
                        goals: {
                            [key: string]: number;
                        };
                    };
                    /** @description How many friends a new user may invite. */
                    friend_invitations?: number;
                    /** @description Active users not seen for so long become idle; null: never. */
                    idle_after_days?: number | null;
                    /** @description How long finished deliveries and their logs are kept; null: for good. */
                    retention_days?: number | null;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        slug: string;
                        name: string;
                        /** @description New users confirm their address before they are on the list. */
                        double_opt_in: boolean;
                        /**
                         * @description When a referral counts. Changed, those that wait are looked at again within some minutes: friends who have done by now what it asks count. What counted goes on counting.
                         * @enum {unknown}
                         */
                        referral_rule: "signup" | "confirmed" | "active" | "goal";
                        /** @description Which goal of the friend's counts, where the rule is `goal`; null: any. */
                        referral_goal: string | null;
                        /**
                         * @description What the order of the waitlist goes by: friends who count, the time of joining it, or points. Of equals, who joined earlier.
                         * @enum {unknown}
                         */
                        rank_rule: "referrals" | "signup" | "points";
                        /** @description How many points each act earns; 0: none. */
                        point_rules: {
                            /** @description Signing up. */
                            signup: number;
                            /** @description Sharing the link, once for each network. */
                            share: number;
                            /** @description A friend who counts. */
                            referral: number;
                            goals: {
                                [key: string]: number;
                            };
                        };
                        /** @description How many friends a new user may invite. */
                        friend_invitations: number;
                        /** @description Active users not seen for so long become idle; null: never. */
                        idle_after_days: number | null;
                        /** @description How long finished deliveries and their logs are kept; null: for good. */
                        retention_days: number | null;
                        /**
                         * @description What you are in the project; null for a key.
                         * @example owner
                         */
                        role: ("viewer" | "editor" | "admin" | "owner") | null;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsByProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        slug: string;
                        name: string;
                        /** @description New users confirm their address before they are on the list. */
                        double_opt_in: boolean;
                        /**
                         * @description When a referral counts. Changed, those that wait are looked at again within some minutes: friends who have done by now what it asks count. What counted goes on counting.
                         * @enum {unknown}
                         */
                        referral_rule: "signup" | "confirmed" | "active" | "goal";
                        /** @description Which goal of the friend's counts, where the rule is `goal`; null: any. */
                        referral_goal: string | null;
                        /**
                         * @description What the order of the waitlist goes by: friends who count, the time of joining it, or points. Of equals, who joined earlier.
                         * @enum {unknown}
                         */
                        rank_rule: "referrals" | "signup" | "points";
                        /** @description How many points each act earns; 0: none. */
                        point_rules: {
                            /** @description Signing up. */
                            signup: number;
                            /** @description Sharing the link, once for each network. */
                            share: number;
                            /** @description A friend who counts. */
                            referral: number;
                            goals: {
                                [key: string]: number;
                            };
                        };
                        /** @description How many friends a new user may invite. */
                        friend_invitations: number;
                        /** @description Active users not seen for so long become idle; null: never. */
                        idle_after_days: number | null;
                        /** @description How long finished deliveries and their logs are kept; null: for good. */
                        retention_days: number | null;
                        /**
                         * @description What you are in the project; null for a key.
                         * @example owner
                         */
                        role: ("viewer" | "editor" | "admin" | "owner") | null;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    deleteProjectsByProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    patchProjectsByProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @description The project's name in addresses. */
                    slug?: string;
                    /** @description New users confirm their address before they are on the list. */
                    double_opt_in?: boolean;
                    /**
                     * @description When a referral counts. Changed, those that wait are looked at again within some minutes: friends who have done by now what it asks count. What counted goes on counting.
                     * @enum {unknown}
                     */
                    referral_rule?: "signup" | "confirmed" | "active" | "goal";
                    /** @description Which goal of the friend's counts, where the rule is `goal`; null: any. */
                    referral_goal?: string | null;
                    /**
                     * @description What the order of the waitlist goes by: friends who count, the time of joining it, or points. Of equals, who joined earlier.
                     * @enum {unknown}
                     */
                    rank_rule?: "referrals" | "signup" | "points";
                    /** @description How many points each act earns; 0: none. */
                    point_rules?: {
                        /** @description Signing up. */
                        signup: number;
                        /** @description Sharing the link, once for each network. */
                        share: number;
                        /** @description A friend who counts. */
                        referral: number;
                        goals: {
                            [key: string]: number;
                        };
                    };
                    /** @description How many friends a new user may invite. */
                    friend_invitations?: number;
                    /** @description Active users not seen for so long become idle; null: never. */
                    idle_after_days?: number | null;
                    /** @description How long finished deliveries and their logs are kept; null: for good. */
                    retention_days?: number | null;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        slug: string;
                        name: string;
                        /** @description New users confirm their address before they are on the list. */
                        double_opt_in: boolean;
                        /**
                         * @description When a referral counts. Changed, those that wait are looked at again within some minutes: friends who have done by now what it asks count. What counted goes on counting.
                         * @enum {unknown}
                         */
                        referral_rule: "signup" | "confirmed" | "active" | "goal";
                        /** @description Which goal of the friend's counts, where the rule is `goal`; null: any. */
                        referral_goal: string | null;
                        /**
                         * @description What the order of the waitlist goes by: friends who count, the time of joining it, or points. Of equals, who joined earlier.
                         * @enum {unknown}
                         */
                        rank_rule: "referrals" | "signup" | "points";
                        /** @description How many points each act earns; 0: none. */
                        point_rules: {
                            /** @description Signing up. */
                            signup: number;
                            /** @description Sharing the link, once for each network. */
                            share: number;
                            /** @description A friend who counts. */
                            referral: number;
                            goals: {
                                [key: string]: number;
                            };
                        };
                        /** @description How many friends a new user may invite. */
                        friend_invitations: number;
                        /** @description Active users not seen for so long become idle; null: never. */
                        idle_after_days: number | null;
                        /** @description How long finished deliveries and their logs are kept; null: for good. */
                        retention_days: number | null;
                        /**
                         * @description What you are in the project; null for a key.
                         * @example owner
                         */
                        role: ("viewer" | "editor" | "admin" | "owner") | null;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsCapturesActs: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    act: "delete";
                    captures: string[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            capture: string;
                            /** @enum {unknown} */
                            result: "done" | "refused";
                            /** @description Why it was refused. */
                            error: {
                                code: string;
                                message: string;
                            } | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsCapturesByCapture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The capture's name: `cap_…`. */
                capture: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /**
                         * @description What it is called by: `cap_…`.
                         * @example cap_01kjpzkw5t8m2x
                         */
                        name: string;
                        /** Format: date-time */
                        received_at: string;
                        /** @example POST */
                        method: string;
                        /** @description As the sender said. */
                        content_type: string | null;
                        /**
                         * @description What its body was read as.
                         * @enum {unknown}
                         */
                        kind: "json" | "form" | "multipart" | "xml" | "text" | "empty" | "binary" | "unread";
                        /** @description Bytes of the body, as they came. */
                        size: number;
                        /** @description By the source's rules; null where it has none, or was rejected. */
                        event_type: string | null;
                        /** @description The first e-mail address in the beginning of its data, in lower case: most often of whom it is. */
                        email: string | null;
                        /**
                         * @description `accepted`; `duplicate`: came before within seven days, and started nothing; `rejected`: failed its check, and was answered 401 or 413.
                         * @enum {unknown}
                         */
                        state: "accepted" | "duplicate" | "rejected";
                        /** @description Why it was rejected. */
                        reason: ("signature_missing" | "signature_wrong" | "time_missing" | "time_off" | "credentials_missing" | "credentials_wrong" | "too_large") | null;
                        /** @description It was checked to come from who has the source's secret. */
                        verified: boolean;
                        /** @description What is to be known about it, for people. */
                        note: string | null;
                        /** @description Tasks were waiting for it. */
                        runs_started: boolean;
                        connection_id: number;
                        /** @description Where it came from. */
                        address: string | null;
                        /** @description Credentials among them are hidden. */
                        headers: {
                            [key: string]: string;
                        };
                        /** @description What stood behind the URL's `?`. */
                        query: {
                            [key: string]: unknown;
                        };
                        /**
                         * @description What was read out of the body; null where nothing could be.
                         * @example {
                         *       "email": "ada@example.com"
                         *     }
                         */
                        data: unknown;
                        /** @description The body, unpacked: its first 256 KiB. */
                        raw: string;
                        /**
                         * @description How `raw` is written.
                         * @enum {unknown}
                         */
                        raw_encoding: "utf-8" | "base64";
                        raw_truncated: boolean;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    deleteProjectsCapturesByCapture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The capture's name: `cap_…`. */
                capture: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsCapturesReplay: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The capture's name: `cap_…`. */
                capture: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The runs that it started are those of this event. */
                        event_id: number;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsConnections: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                limit?: number;
                /** @description `next_cursor` of the page before; leave out for the first. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            connector: string;
                            name: string;
                            description: string;
                            settings: {
                                [key: string]: string | number | boolean;
                            };
                            /** @description Which secret fields are filled in. */
                            secrets: {
                                [key: string]: boolean;
                            };
                            /** @description What it receives by; null where its connector only acts. */
                            source: {
                                /** @description Where the other system sends to. Whoever knows it may: null for viewers, and for keys without `hub:write`. */
                                url: string | null;
                                /** @description Until then the URL before this one works as well. */
                                previous_url_until: string | null;
                                rules: {
                                    /**
                                     * @description How requests are verified, once there is a secret; `none`, or no secret, lets all in as unverified.
                                     * @enum {unknown}
                                     */
                                    scheme: "none" | "standard" | "prefinery" | "stripe" | "github" | "hmac" | "basic" | "header";
                                    /** @description Seconds that a signed time may be off. */
                                    tolerance_s: number;
                                    /** @description Of `hmac` and `header`: where the signature or token is. */
                                    header: string | null;
                                    /** @description What stands before it: `sha256=`, `Bearer `. */
                                    prefix: string;
                                    /**
                                     * @description Of `hmac`.
                                     * @enum {unknown}
                                     */
                                    encoding: "hex" | "base64";
                                    /**
                                     * @description Of `hmac`.
                                     * @enum {unknown}
                                     */
                                    hash: "sha1" | "sha256" | "sha512";
                                    /** @description Where in the body the event's type is: `type`. */
                                    type_path: string | null;
                                    /** @description Which header it is in instead. */
                                    type_header: string | null;
                                    /** @description Where in the body its id is: what comes a second time within seven days starts nothing. */
                                    id_path: string | null;
                                    /** @description Which header it is in instead. `webhook-id` counts before both. */
                                    id_header: string | null;
                                };
                                /** @description Without one, requests are let in as unverified. */
                                has_secret: boolean;
                                /** @description Until then secrets before the present one count as well. */
                                old_secret_until: string | null;
                                /** @description While true, what comes is stored and starts no task. */
                                paused: boolean;
                                /** @description After so many days without a request the source is shown as silent; null: never. */
                                silence_days: number | null;
                                /** @description Since when nothing came, where that is longer than it should be. */
                                silent_since: string | null;
                                /** @description When something came last. */
                                last_capture_at: string | null;
                            } | null;
                            checked_at: string | null;
                            check_error: string | null;
                            /** @description What came of the last thing that a run asked of it; null before the first, and after a change of how it is filled in. A few seconds behind. */
                            last_answer: {
                                /** Format: date-time */
                                at: string;
                                /**
                                 * @description `refused`: for good. `failed`: it couldn't be reached, was busy or had a fault.
                                 * @enum {unknown}
                                 */
                                outcome: "done" | "refused" | "failed";
                                error_code: string | null;
                                /** @description Of an HTTP answer that was no success. */
                                status_code: number | null;
                                /** @description What went wrong, and what to do, for people; null once it is gone with its run. */
                                message: string | null;
                                /** @description Which run went wrong, while it is kept. */
                                run: {
                                    task_id: number;
                                    id: number;
                                } | null;
                            } | null;
                            /** @description The tasks that need it. */
                            used_by: {
                                id: number;
                                name: string;
                            }[];
                            /** Format: date-time */
                            created_at: string;
                            /** Format: date-time */
                            updated_at: string;
                        }[];
                        /**
                         * @description null on the last page.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsConnections: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description An id of `GET …/connectors`. */
                    connector: string;
                    name: string;
                    description?: string;
                    /** @description By the ids of the connector's `auth` fields; null empties one, and what is not sent stays. */
                    settings?: {
                        [key: string]: (string | number | boolean) | null;
                    };
                    /** @description The same of its secret fields. Never shown again. */
                    secrets?: {
                        [key: string]: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        connector: string;
                        name: string;
                        description: string;
                        settings: {
                            [key: string]: string | number | boolean;
                        };
                        /** @description Which secret fields are filled in. */
                        secrets: {
                            [key: string]: boolean;
                        };
                        /** @description What it receives by; null where its connector only acts. */
                        source: {
                            /** @description Where the other system sends to. Whoever knows it may: null for viewers, and for keys without `hub:write`. */
                            url: string | null;
                            /** @description Until then the URL before this one works as well. */
                            previous_url_until: string | null;
                            rules: {
                                /**
                                 * @description How requests are verified, once there is a secret; `none`, or no secret, lets all in as unverified.
                                 * @enum {unknown}
                                 */
                                scheme: "none" | "standard" | "prefinery" | "stripe" | "github" | "hmac" | "basic" | "header";
                                /** @description Seconds that a signed time may be off. */
                                tolerance_s: number;
                                /** @description Of `hmac` and `header`: where the signature or token is. */
                                header: string | null;
                                /** @description What stands before it: `sha256=`, `Bearer `. */
                                prefix: string;
                                /**
                                 * @description Of `hmac`.
                                 * @enum {unknown}
                                 */
                                encoding: "hex" | "base64";
                                /**
                                 * @description Of `hmac`.
                                 * @enum {unknown}
                                 */
                                hash: "sha1" | "sha256" | "sha512";
                                /** @description Where in the body the event's type is: `type`. */
                                type_path: string | null;
                                /** @description Which header it is in instead. */
                                type_header: string | null;
                                /** @description Where in the body its id is: what comes a second time within seven days starts nothing. */
                                id_path: string | null;
                                /** @description Which header it is in instead. `webhook-id` counts before both. */
                                id_header: string | null;
                            };
                            /** @description Without one, requests are let in as unverified. */
                            has_secret: boolean;
                            /** @description Until then secrets before the present one count as well. */
                            old_secret_until: string | null;
                            /** @description While true, what comes is stored and starts no task. */
                            paused: boolean;
                            /** @description After so many days without a request the source is shown as silent; null: never. */
                            silence_days: number | null;
                            /** @description Since when nothing came, where that is longer than it should be. */
                            silent_since: string | null;
                            /** @description When something came last. */
                            last_capture_at: string | null;
                        } | null;
                        checked_at: string | null;
                        check_error: string | null;
                        /** @description What came of the last thing that a run asked of it; null before the first, and after a change of how it is filled in. A few seconds behind. */
                        last_answer: {
                            /** Format: date-time */
                            at: string;
                            /**
                             * @description `refused`: for good. `failed`: it couldn't be reached, was busy or had a fault.
                             * @enum {unknown}
                             */
                            outcome: "done" | "refused" | "failed";
                            error_code: string | null;
                            /** @description Of an HTTP answer that was no success. */
                            status_code: number | null;
                            /** @description What went wrong, and what to do, for people; null once it is gone with its run. */
                            message: string | null;
                            /** @description Which run went wrong, while it is kept. */
                            run: {
                                task_id: number;
                                id: number;
                            } | null;
                        } | null;
                        /** @description The tasks that need it. */
                        used_by: {
                            id: number;
                            name: string;
                        }[];
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsConnectionsByConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The connection's id. */
                connection: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        connector: string;
                        name: string;
                        description: string;
                        settings: {
                            [key: string]: string | number | boolean;
                        };
                        /** @description Which secret fields are filled in. */
                        secrets: {
                            [key: string]: boolean;
                        };
                        /** @description What it receives by; null where its connector only acts. */
                        source: {
                            /** @description Where the other system sends to. Whoever knows it may: null for viewers, and for keys without `hub:write`. */
                            url: string | null;
                            /** @description Until then the URL before this one works as well. */
                            previous_url_until: string | null;
                            rules: {
                                /**
                                 * @description How requests are verified, once there is a secret; `none`, or no secret, lets all in as unverified.
                                 * @enum {unknown}
                                 */
                                scheme: "none" | "standard" | "prefinery" | "stripe" | "github" | "hmac" | "basic" | "header";
                                /** @description Seconds that a signed time may be off. */
                                tolerance_s: number;
                                /** @description Of `hmac` and `header`: where the signature or token is. */
                                header: string | null;
                                /** @description What stands before it: `sha256=`, `Bearer `. */
                                prefix: string;
                                /**
                                 * @description Of `hmac`.
                                 * @enum {unknown}
                                 */
                                encoding: "hex" | "base64";
                                /**
                                 * @description Of `hmac`.
                                 * @enum {unknown}
                                 */
                                hash: "sha1" | "sha256" | "sha512";
                                /** @description Where in the body the event's type is: `type`. */
                                type_path: string | null;
                                /** @description Which header it is in instead. */
                                type_header: string | null;
                                /** @description Where in the body its id is: what comes a second time within seven days starts nothing. */
                                id_path: string | null;
                                /** @description Which header it is in instead. `webhook-id` counts before both. */
                                id_header: string | null;
                            };
                            /** @description Without one, requests are let in as unverified. */
                            has_secret: boolean;
                            /** @description Until then secrets before the present one count as well. */
                            old_secret_until: string | null;
                            /** @description While true, what comes is stored and starts no task. */
                            paused: boolean;
                            /** @description After so many days without a request the source is shown as silent; null: never. */
                            silence_days: number | null;
                            /** @description Since when nothing came, where that is longer than it should be. */
                            silent_since: string | null;
                            /** @description When something came last. */
                            last_capture_at: string | null;
                        } | null;
                        checked_at: string | null;
                        check_error: string | null;
                        /** @description What came of the last thing that a run asked of it; null before the first, and after a change of how it is filled in. A few seconds behind. */
                        last_answer: {
                            /** Format: date-time */
                            at: string;
                            /**
                             * @description `refused`: for good. `failed`: it couldn't be reached, was busy or had a fault.
                             * @enum {unknown}
                             */
                            outcome: "done" | "refused" | "failed";
                            error_code: string | null;
                            /** @description Of an HTTP answer that was no success. */
                            status_code: number | null;
                            /** @description What went wrong, and what to do, for people; null once it is gone with its run. */
                            message: string | null;
                            /** @description Which run went wrong, while it is kept. */
                            run: {
                                task_id: number;
                                id: number;
                            } | null;
                        } | null;
                        /** @description The tasks that need it. */
                        used_by: {
                            id: number;
                            name: string;
                        }[];
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    deleteProjectsConnectionsByConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The connection's id. */
                connection: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    patchProjectsConnectionsByConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The connection's id. */
                connection: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    description?: string;
                    /** @description By the ids of the connector's `auth` fields; null empties one, and what is not sent stays. */
                    settings?: {
                        [key: string]: (string | number | boolean) | null;
                    };
                    /** @description The same of its secret fields. Never shown again. */
                    secrets?: {
                        [key: string]: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        connector: string;
                        name: string;
                        description: string;
                        settings: {
                            [key: string]: string | number | boolean;
                        };
                        /** @description Which secret fields are filled in. */
                        secrets: {
                            [key: string]: boolean;
                        };
                        /** @description What it receives by; null where its connector only acts. */
                        source: {
                            /** @description Where the other system sends to. Whoever knows it may: null for viewers, and for keys without `hub:write`. */
                            url: string | null;
                            /** @description Until then the URL before this one works as well. */
                            previous_url_until: string | null;
                            rules: {
                                /**
                                 * @description How requests are verified, once there is a secret; `none`, or no secret, lets all in as unverified.
                                 * @enum {unknown}
                                 */
                                scheme: "none" | "standard" | "prefinery" | "stripe" | "github" | "hmac" | "basic" | "header";
                                /** @description Seconds that a signed time may be off. */
                                tolerance_s: number;
                                /** @description Of `hmac` and `header`: where the signature or token is. */
                                header: string | null;
                                /** @description What stands before it: `sha256=`, `Bearer `. */
                                prefix: string;
                                /**
                                 * @description Of `hmac`.
                                 * @enum {unknown}
                                 */
                                encoding: "hex" | "base64";
                                /**
                                 * @description Of `hmac`.
                                 * @enum {unknown}
                                 */
                                hash: "sha1" | "sha256" | "sha512";
                                /** @description Where in the body the event's type is: `type`. */
                                type_path: string | null;
                                /** @description Which header it is in instead. */
                                type_header: string | null;
                                /** @description Where in the body its id is: what comes a second time within seven days starts nothing. */
                                id_path: string | null;
                                /** @description Which header it is in instead. `webhook-id` counts before both. */
                                id_header: string | null;
                            };
                            /** @description Without one, requests are let in as unverified. */
                            has_secret: boolean;
                            /** @description Until then secrets before the present one count as well. */
                            old_secret_until: string | null;
                            /** @description While true, what comes is stored and starts no task. */
                            paused: boolean;
                            /** @description After so many days without a request the source is shown as silent; null: never. */
                            silence_days: number | null;
                            /** @description Since when nothing came, where that is longer than it should be. */
                            silent_since: string | null;
                            /** @description When something came last. */
                            last_capture_at: string | null;
                        } | null;
                        checked_at: string | null;
                        check_error: string | null;
                        /** @description What came of the last thing that a run asked of it; null before the first, and after a change of how it is filled in. A few seconds behind. */
                        last_answer: {
                            /** Format: date-time */
                            at: string;
                            /**
                             * @description `refused`: for good. `failed`: it couldn't be reached, was busy or had a fault.
                             * @enum {unknown}
                             */
                            outcome: "done" | "refused" | "failed";
                            error_code: string | null;
                            /** @description Of an HTTP answer that was no success. */
                            status_code: number | null;
                            /** @description What went wrong, and what to do, for people; null once it is gone with its run. */
                            message: string | null;
                            /** @description Which run went wrong, while it is kept. */
                            run: {
                                task_id: number;
                                id: number;
                            } | null;
                        } | null;
                        /** @description The tasks that need it. */
                        used_by: {
                            id: number;
                            name: string;
                        }[];
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsConnectionsCaptures: {
        parameters: {
            query?: {
                /** @description Of this event type. */
                type?: string;
                /** @description `accepted`; `duplicate`: came before within seven days, and started nothing; `rejected`: failed its check, and was answered 401 or 413. */
                state?: "accepted" | "duplicate" | "rejected";
                /** @description What is somewhere in the first 2,000 characters of the data, or is the capture's name; among the newest 5,000. */
                q?: string;
                /** @description Came then or later. */
                since?: string;
                /** @description Came before. */
                until?: string;
                /** @description Rows in a page. */
                limit?: number;
                /** @description `next_cursor` of the page before; leave out for the first. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The connection's id. */
                connection: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /**
                             * @description What it is called by: `cap_…`.
                             * @example cap_01kjpzkw5t8m2x
                             */
                            name: string;
                            /** Format: date-time */
                            received_at: string;
                            /** @example POST */
                            method: string;
                            /** @description As the sender said. */
                            content_type: string | null;
                            /**
                             * @description What its body was read as.
                             * @enum {unknown}
                             */
                            kind: "json" | "form" | "multipart" | "xml" | "text" | "empty" | "binary" | "unread";
                            /** @description Bytes of the body, as they came. */
                            size: number;
                            /** @description By the source's rules; null where it has none, or was rejected. */
                            event_type: string | null;
                            /** @description The first e-mail address in the beginning of its data, in lower case: most often of whom it is. */
                            email: string | null;
                            /**
                             * @description `accepted`; `duplicate`: came before within seven days, and started nothing; `rejected`: failed its check, and was answered 401 or 413.
                             * @enum {unknown}
                             */
                            state: "accepted" | "duplicate" | "rejected";
                            /** @description Why it was rejected. */
                            reason: ("signature_missing" | "signature_wrong" | "time_missing" | "time_off" | "credentials_missing" | "credentials_wrong" | "too_large") | null;
                            /** @description It was checked to come from who has the source's secret. */
                            verified: boolean;
                            /** @description What is to be known about it, for people. */
                            note: string | null;
                            /** @description Tasks were waiting for it. */
                            runs_started: boolean;
                        }[];
                        /**
                         * @description null on the last page.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsConnectionsCheck: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The connection's id. */
                connection: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                        /** @description What was found or went wrong, and what to do, for people. */
                        message: string;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    patchProjectsConnectionsSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The connection's id. */
                connection: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What is sent is changed. */
                    rules?: {
                        /**
                         * @description How requests are verified, once there is a secret; `none`, or no secret, lets all in as unverified.
                         * @enum {unknown}
                         */
                        scheme?: "none" | "standard" | "prefinery" | "stripe" | "github" | "hmac" | "basic" | "header";
                        /** @description Seconds that a signed time may be off. */
                        tolerance_s?: number;
                        /** @description Of `hmac` and `header`: where the signature or token is. */
                        header?: string | null;
                        /** @description What stands before it: `sha256=`, `Bearer `. */
                        prefix?: string;
                        /**
                         * @description Of `hmac`.
                         * @enum {unknown}
                         */
                        encoding?: "hex" | "base64";
                        /**
                         * @description Of `hmac`.
                         * @enum {unknown}
                         */
                        hash?: "sha1" | "sha256" | "sha512";
                        /** @description Where in the body the event's type is: `type`. */
                        type_path?: string | null;
                        /** @description Which header it is in instead. */
                        type_header?: string | null;
                        /** @description Where in the body its id is: what comes a second time within seven days starts nothing. */
                        id_path?: string | null;
                        /** @description Which header it is in instead. `webhook-id` counts before both. */
                        id_header?: string | null;
                    };
                    /** @description What requests are verified by, as the other system shows it; for `basic` it is `user:password`. Never shown again. null removes it, and old ones with it. */
                    secret?: string | null;
                    /** @description How long the secret before goes on counting; 24 if left out. */
                    keep_old_secret_hours?: number;
                    /** @description While true, what comes is stored and starts no task. */
                    paused?: boolean;
                    /** @description After so many days without a request the source is shown as silent; null: never. */
                    silence_days?: number | null;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        connector: string;
                        name: string;
                        description: string;
                        settings: {
                            [key: string]: string | number | boolean;
                        };
                        /** @description Which secret fields are filled in. */
                        secrets: {
                            [key: string]: boolean;
                        };
                        /** @description What it receives by; null where its connector only acts. */
                        source: {
                            /** @description Where the other system sends to. Whoever knows it may: null for viewers, and for keys without `hub:write`. */
                            url: string | null;
                            /** @description Until then the URL before this one works as well. */
                            previous_url_until: string | null;
                            rules: {
                                /**
                                 * @description How requests are verified, once there is a secret; `none`, or no secret, lets all in as unverified.
                                 * @enum {unknown}
                                 */
                                scheme: "none" | "standard" | "prefinery" | "stripe" | "github" | "hmac" | "basic" | "header";
                                /** @description Seconds that a signed time may be off. */
                                tolerance_s: number;
                                /** @description Of `hmac` and `header`: where the signature or token is. */
                                header: string | null;
                                /** @description What stands before it: `sha256=`, `Bearer `. */
                                prefix: string;
                                /**
                                 * @description Of `hmac`.
                                 * @enum {unknown}
                                 */
                                encoding: "hex" | "base64";
                                /**
                                 * @description Of `hmac`.
                                 * @enum {unknown}
                                 */
                                hash: "sha1" | "sha256" | "sha512";
                                /** @description Where in the body the event's type is: `type`. */
                                type_path: string | null;
                                /** @description Which header it is in instead. */
                                type_header: string | null;
                                /** @description Where in the body its id is: what comes a second time within seven days starts nothing. */
                                id_path: string | null;
                                /** @description Which header it is in instead. `webhook-id` counts before both. */
                                id_header: string | null;
                            };
                            /** @description Without one, requests are let in as unverified. */
                            has_secret: boolean;
                            /** @description Until then secrets before the present one count as well. */
                            old_secret_until: string | null;
                            /** @description While true, what comes is stored and starts no task. */
                            paused: boolean;
                            /** @description After so many days without a request the source is shown as silent; null: never. */
                            silence_days: number | null;
                            /** @description Since when nothing came, where that is longer than it should be. */
                            silent_since: string | null;
                            /** @description When something came last. */
                            last_capture_at: string | null;
                        } | null;
                        checked_at: string | null;
                        check_error: string | null;
                        /** @description What came of the last thing that a run asked of it; null before the first, and after a change of how it is filled in. A few seconds behind. */
                        last_answer: {
                            /** Format: date-time */
                            at: string;
                            /**
                             * @description `refused`: for good. `failed`: it couldn't be reached, was busy or had a fault.
                             * @enum {unknown}
                             */
                            outcome: "done" | "refused" | "failed";
                            error_code: string | null;
                            /** @description Of an HTTP answer that was no success. */
                            status_code: number | null;
                            /** @description What went wrong, and what to do, for people; null once it is gone with its run. */
                            message: string | null;
                            /** @description Which run went wrong, while it is kept. */
                            run: {
                                task_id: number;
                                id: number;
                            } | null;
                        } | null;
                        /** @description The tasks that need it. */
                        used_by: {
                            id: number;
                            name: string;
                        }[];
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsConnectionsSourceRotateToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The connection's id. */
                connection: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        connector: string;
                        name: string;
                        description: string;
                        settings: {
                            [key: string]: string | number | boolean;
                        };
                        /** @description Which secret fields are filled in. */
                        secrets: {
                            [key: string]: boolean;
                        };
                        /** @description What it receives by; null where its connector only acts. */
                        source: {
                            /** @description Where the other system sends to. Whoever knows it may: null for viewers, and for keys without `hub:write`. */
                            url: string | null;
                            /** @description Until then the URL before this one works as well. */
                            previous_url_until: string | null;
                            rules: {
                                /**
                                 * @description How requests are verified, once there is a secret; `none`, or no secret, lets all in as unverified.
                                 * @enum {unknown}
                                 */
                                scheme: "none" | "standard" | "prefinery" | "stripe" | "github" | "hmac" | "basic" | "header";
                                /** @description Seconds that a signed time may be off. */
                                tolerance_s: number;
                                /** @description Of `hmac` and `header`: where the signature or token is. */
                                header: string | null;
                                /** @description What stands before it: `sha256=`, `Bearer `. */
                                prefix: string;
                                /**
                                 * @description Of `hmac`.
                                 * @enum {unknown}
                                 */
                                encoding: "hex" | "base64";
                                /**
                                 * @description Of `hmac`.
                                 * @enum {unknown}
                                 */
                                hash: "sha1" | "sha256" | "sha512";
                                /** @description Where in the body the event's type is: `type`. */
                                type_path: string | null;
                                /** @description Which header it is in instead. */
                                type_header: string | null;
                                /** @description Where in the body its id is: what comes a second time within seven days starts nothing. */
                                id_path: string | null;
                                /** @description Which header it is in instead. `webhook-id` counts before both. */
                                id_header: string | null;
                            };
                            /** @description Without one, requests are let in as unverified. */
                            has_secret: boolean;
                            /** @description Until then secrets before the present one count as well. */
                            old_secret_until: string | null;
                            /** @description While true, what comes is stored and starts no task. */
                            paused: boolean;
                            /** @description After so many days without a request the source is shown as silent; null: never. */
                            silence_days: number | null;
                            /** @description Since when nothing came, where that is longer than it should be. */
                            silent_since: string | null;
                            /** @description When something came last. */
                            last_capture_at: string | null;
                        } | null;
                        checked_at: string | null;
                        check_error: string | null;
                        /** @description What came of the last thing that a run asked of it; null before the first, and after a change of how it is filled in. A few seconds behind. */
                        last_answer: {
                            /** Format: date-time */
                            at: string;
                            /**
                             * @description `refused`: for good. `failed`: it couldn't be reached, was busy or had a fault.
                             * @enum {unknown}
                             */
                            outcome: "done" | "refused" | "failed";
                            error_code: string | null;
                            /** @description Of an HTTP answer that was no success. */
                            status_code: number | null;
                            /** @description What went wrong, and what to do, for people; null once it is gone with its run. */
                            message: string | null;
                            /** @description Which run went wrong, while it is kept. */
                            run: {
                                task_id: number;
                                id: number;
                            } | null;
                        } | null;
                        /** @description The tasks that need it. */
                        used_by: {
                            id: number;
                            name: string;
                        }[];
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsConnectionsTargetsFields: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The connection's id. */
                connection: number;
                /** @description The id of one of its connector's targets. */
                action: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    settings: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            label: string;
                            /** @enum {unknown} */
                            type: "text" | "number" | "boolean" | "date" | "json";
                            required: boolean;
                            help: string | null;
                            /** @description An expression to begin with. */
                            suggestion: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsConnectionsTargetsOptions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The connection's id. */
                connection: number;
                /** @description The id of one of its connector's targets. */
                action: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    settings: {
                        [key: string]: unknown;
                    };
                    field: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            value: string;
                            label: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsConnectionsTypes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The connection's id. */
                connection: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description null: those without one. */
                            type: string | null;
                            /** @description How many captures are there; 1000 stands for that or more. */
                            count: number;
                            last_capture: {
                                id: number;
                                name: string;
                                /** Format: date-time */
                                received_at: string;
                            };
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsConnectors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            name: string;
                            summary: string;
                            category: string;
                            keywords: string[];
                            /** @description What a connection is made of; the fields of the kind `secret` go into `secrets`. */
                            auth: {
                                id: string;
                                label: string;
                                /** @enum {unknown} */
                                kind: "text" | "long_text" | "secret" | "number" | "boolean" | "choice" | "url";
                                required: boolean;
                                help?: string;
                                placeholder?: string;
                                initial?: string | number | boolean;
                                options?: {
                                    value: string;
                                    label: string;
                                }[];
                                /** @description Where the secrets are sent: whoever changes it to another server gives them anew. */
                                address: boolean;
                                /** @description Its options are asked for while the form is filled in. */
                                discovered: boolean;
                                /** @description Shown only while that field has one of these values. */
                                when?: {
                                    field: string;
                                    in: (string | number | boolean)[];
                                };
                            }[];
                            help: string[];
                            can_check: boolean;
                            source: {
                                schemes: ("none" | "standard" | "prefinery" | "stripe" | "github" | "hmac" | "basic" | "header")[];
                                rules: {
                                    /**
                                     * @description How requests are verified, once there is a secret; `none`, or no secret, lets all in as unverified.
                                     * @enum {unknown}
                                     */
                                    scheme?: "none" | "standard" | "prefinery" | "stripe" | "github" | "hmac" | "basic" | "header";
                                    /** @description Seconds that a signed time may be off. */
                                    tolerance_s?: number;
                                    /** @description Of `hmac` and `header`: where the signature or token is. */
                                    header?: string | null;
                                    /** @description What stands before it: `sha256=`, `Bearer `. */
                                    prefix?: string;
                                    /**
                                     * @description Of `hmac`.
                                     * @enum {unknown}
                                     */
                                    encoding?: "hex" | "base64";
                                    /**
                                     * @description Of `hmac`.
                                     * @enum {unknown}
                                     */
                                    hash?: "sha1" | "sha256" | "sha512";
                                    /** @description Where in the body the event's type is: `type`. */
                                    type_path?: string | null;
                                    /** @description Which header it is in instead. */
                                    type_header?: string | null;
                                    /** @description Where in the body its id is: what comes a second time within seven days starts nothing. */
                                    id_path?: string | null;
                                    /** @description Which header it is in instead. `webhook-id` counts before both. */
                                    id_header?: string | null;
                                };
                                /** @description `{url}` stands for the webhook URL. */
                                steps: string[];
                                samples: {
                                    type: string;
                                    label: string;
                                    body: {
                                        [key: string]: unknown;
                                    };
                                }[];
                            } | null;
                            targets: {
                                id: string;
                                name: string;
                                summary: string;
                                settings: {
                                    id: string;
                                    label: string;
                                    /** @enum {unknown} */
                                    kind: "text" | "long_text" | "secret" | "number" | "boolean" | "choice" | "url";
                                    required: boolean;
                                    help?: string;
                                    placeholder?: string;
                                    initial?: string | number | boolean;
                                    options?: {
                                        value: string;
                                        label: string;
                                    }[];
                                    /** @description Where the secrets are sent: whoever changes it to another server gives them anew. */
                                    address: boolean;
                                    /** @description Its options are asked for while the form is filled in. */
                                    discovered: boolean;
                                    /** @description Shown only while that field has one of these values. */
                                    when?: {
                                        field: string;
                                        in: (string | number | boolean)[];
                                    };
                                }[];
                            }[];
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsDeliveries: {
        parameters: {
            query?: {
                state?: "pending" | "accepted" | "rejected" | "failed" | "canceled";
                /** @description An event type. */
                event?: "tester_created" | "tester_unconfirmed" | "tester_confirmed" | "tester_applied" | "tester_updated" | "tester_invited" | "tester_activated" | "tester_rejected" | "tester_suspended" | "tester_unsuspended" | "tester_idle" | "tester_unsubscribed" | "tester_resubscribed" | "tester_deleted" | "referral_created" | "referral_qualified" | "referral_revoked" | "points_earned" | "points_revoked" | "reward_earned" | "reward_delivered" | "reward_revoked" | "goal_reached" | "user_flagged" | "user_cleared" | "wave_completed" | "import_completed";
                /** @description Of this endpoint. */
                endpoint_id?: number;
                /** @description Made then or later. */
                since?: string;
                /** @description Made before. */
                until?: string;
                /** @description The `webhook-id` that the receiver got. */
                webhook_id?: string;
                /** @description About this user. */
                user_id?: number;
                /** @description Rows in a page. */
                limit?: number;
                /** @description `next_cursor` of the page before; leave out for the first. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            webhook_id: string;
                            event_id: number;
                            event_type: string;
                            endpoint_id: number;
                            /** @description As it is now, or was when the endpoint was deleted. */
                            endpoint_url: string;
                            user_id: number | null;
                            /** @description As it is now; null for a project's own events, and for users who are gone. */
                            user_email: string | null;
                            /** @enum {unknown} */
                            state: "pending" | "accepted" | "rejected" | "failed" | "canceled";
                            /** @description Those that count: not the interrupted ones. */
                            attempts: number;
                            status_code: number | null;
                            error_code: string | null;
                            next_attempt_at: string | null;
                            /** Format: date-time */
                            created_at: string;
                            finished_at: string | null;
                        }[];
                        /**
                         * @description null on the last page.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsDeliveriesByDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The delivery's id. */
                delivery: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        webhook_id: string;
                        event_id: number;
                        event_type: string;
                        endpoint_id: number;
                        /** @description As it is now, or was when the endpoint was deleted. */
                        endpoint_url: string;
                        user_id: number | null;
                        /** @description As it is now; null for a project's own events, and for users who are gone. */
                        user_email: string | null;
                        /** @enum {unknown} */
                        state: "pending" | "accepted" | "rejected" | "failed" | "canceled";
                        /** @description Those that count: not the interrupted ones. */
                        attempts: number;
                        status_code: number | null;
                        error_code: string | null;
                        next_attempt_at: string | null;
                        /** Format: date-time */
                        created_at: string;
                        finished_at: string | null;
                        /** @description It can be sent again by hand. */
                        can_resend: boolean;
                        /** @description Why it can't be sent again by hand, for people. */
                        resend_refusal: string | null;
                        /** @description The delivery that this one repeats. */
                        resend_of: number | null;
                        request: {
                            /** @description Those of the last attempt; null before the first. */
                            headers: {
                                [key: string]: string;
                            } | null;
                            body: string;
                        };
                        attempt_log: {
                            number: number;
                            /** Format: date-time */
                            started_at: string;
                            duration_ms: number;
                            status_code: number | null;
                            error_code: string | null;
                            /** @description Why it was not accepted and what to do, for people. */
                            error_message: string | null;
                            /** @description The technical side of it. */
                            error_detail: string | null;
                            response_headers: {
                                [key: string]: string;
                            } | null;
                            response_body: string | null;
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsDeliveriesResend: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The delivery's id. */
                delivery: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        webhook_id: string;
                        event_id: number;
                        event_type: string;
                        endpoint_id: number;
                        /** @description As it is now, or was when the endpoint was deleted. */
                        endpoint_url: string;
                        user_id: number | null;
                        /** @description As it is now; null for a project's own events, and for users who are gone. */
                        user_email: string | null;
                        /** @enum {unknown} */
                        state: "pending" | "accepted" | "rejected" | "failed" | "canceled";
                        /** @description Those that count: not the interrupted ones. */
                        attempts: number;
                        status_code: number | null;
                        error_code: string | null;
                        next_attempt_at: string | null;
                        /** Format: date-time */
                        created_at: string;
                        finished_at: string | null;
                        /** @description It can be sent again by hand. */
                        can_resend: boolean;
                        /** @description Why it can't be sent again by hand, for people. */
                        resend_refusal: string | null;
                        /** @description The delivery that this one repeats. */
                        resend_of: number | null;
                        request: {
                            /** @description Those of the last attempt; null before the first. */
                            headers: {
                                [key: string]: string;
                            } | null;
                            body: string;
                        };
                        attempt_log: {
                            number: number;
                            /** Format: date-time */
                            started_at: string;
                            duration_ms: number;
                            status_code: number | null;
                            error_code: string | null;
                            /** @description Why it was not accepted and what to do, for people. */
                            error_message: string | null;
                            /** @description The technical side of it. */
                            error_detail: string | null;
                            response_headers: {
                                [key: string]: string;
                            } | null;
                            response_body: string | null;
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsEventTypes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            name: string;
                            display_name: string;
                            /** @description When it is recorded, as the end of a sentence. */
                            when: string;
                            /** @description JSON Schema of `data`. */
                            schema: {
                                [key: string]: unknown;
                            };
                            /** @description A sample of `data`. */
                            sample: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsEvents: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                limit?: number;
                /** @description `next_cursor` of the page before; leave out for the first. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** @description `webhook-id` of its deliveries. */
                            webhook_id: string;
                            type: string;
                            user_id: number | null;
                            /** Format: date-time */
                            created_at: string;
                            /** @description As it was sent; its schema is in the event types. */
                            data: unknown;
                        }[];
                        /**
                         * @description null on the last page.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsGoals: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                limit?: number;
                /** @description `next_cursor` of the page before; leave out for the first. */
                cursor?: string;
                /** @description Only this user's. */
                user_id?: number;
                name?: string;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            user_id: number;
                            /** @description null once the user is deleted. */
                            user: {
                                id: number;
                                email: string;
                            } | null;
                            name: string;
                            value: number | null;
                            reference: string | null;
                            /** Format: date-time */
                            created_at: string;
                        }[];
                        /**
                         * @description null on the last page.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsGoals: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Whom it is about; or say `email`. */
                    user_id?: number;
                    /** @description The user's address, in any spelling of the mailbox. */
                    email?: string;
                    name: string;
                    /** @description What it was worth. */
                    value?: number | null;
                    /** @description Your own name for it, such as an order's number: told again with the same, nothing happens. Without one, each call is a goal of its own. */
                    reference?: string | null;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        user_id: number;
                        /** @description null once the user is deleted. */
                        user: {
                            id: number;
                            email: string;
                        } | null;
                        name: string;
                        value: number | null;
                        reference: string | null;
                        /** Format: date-time */
                        created_at: string;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsGrants: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                limit?: number;
                /** @description `next_cursor` of the page before; leave out for the first. */
                cursor?: string;
                state?: "pending" | "declined" | "earned" | "delivered" | "revoked";
                waits_for?: "review" | "codes";
                /** @description Only of this reward. */
                reward_id?: number;
                /** @description Only this user's. */
                user_id?: number;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description `reward.id` of its events. */
                            id: number;
                            reward: {
                                id: number;
                                name: string;
                                /** @enum {unknown} */
                                type: "coupon" | "credit" | "gift" | "access" | "other";
                                description: string | null;
                                /** @enum {unknown} */
                                role: "referrer" | "friend";
                                metric: ("referrals" | "points") | null;
                            };
                            user_id: number;
                            /** @description null once the user is deleted. */
                            user: {
                                id: number;
                                email: string;
                                /** @enum {unknown} */
                                status: "imported" | "unconfirmed" | "applied" | "invited" | "active" | "rejected" | "idle" | "suspended";
                            } | null;
                            /** @enum {unknown} */
                            state: "pending" | "declined" | "earned" | "delivered" | "revoked";
                            /** @description What a pending one waits for: a member's review, or a code in the reward's pool. */
                            waits_for: ("review" | "codes") | null;
                            /** @description Why it was declined or revoked. */
                            reason: string | null;
                            /** @description `rule`: the user fell below the threshold, and has it again with the count. `member`: for good. */
                            revoked_by: ("rule" | "member") | null;
                            /** @description What it took when it was earned. */
                            threshold: number | null;
                            coupon_code: string | null;
                            /** @description Issued or restored by a member: it doesn't go by the count. */
                            by_hand: boolean;
                            allowed_acts: ("approve" | "decline" | "deliver" | "revoke" | "restore")[];
                            /** Format: date-time */
                            created_at: string;
                            earned_at: string | null;
                            delivered_at: string | null;
                            revoked_at: string | null;
                        }[];
                        /**
                         * @description null on the last page.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsGrantsActs: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    act: "approve" | "decline" | "deliver" | "revoke" | "restore";
                    grants: number[];
                    /** @description Why it is declined or revoked; for your team. */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            grant_id: number;
                            /**
                             * @description `unchanged`: it was so already.
                             * @enum {unknown}
                             */
                            result: "done" | "unchanged" | "refused";
                            /** @description As it is now; null where there is none. */
                            grant: {
                                /** @description `reward.id` of its events. */
                                id: number;
                                reward: {
                                    id: number;
                                    name: string;
                                    /** @enum {unknown} */
                                    type: "coupon" | "credit" | "gift" | "access" | "other";
                                    description: string | null;
                                    /** @enum {unknown} */
                                    role: "referrer" | "friend";
                                    metric: ("referrals" | "points") | null;
                                };
                                user_id: number;
                                /** @description null once the user is deleted. */
                                user: {
                                    id: number;
                                    email: string;
                                    /** @enum {unknown} */
                                    status: "imported" | "unconfirmed" | "applied" | "invited" | "active" | "rejected" | "idle" | "suspended";
                                } | null;
                                /** @enum {unknown} */
                                state: "pending" | "declined" | "earned" | "delivered" | "revoked";
                                /** @description What a pending one waits for: a member's review, or a code in the reward's pool. */
                                waits_for: ("review" | "codes") | null;
                                /** @description Why it was declined or revoked. */
                                reason: string | null;
                                /** @description `rule`: the user fell below the threshold, and has it again with the count. `member`: for good. */
                                revoked_by: ("rule" | "member") | null;
                                /** @description What it took when it was earned. */
                                threshold: number | null;
                                coupon_code: string | null;
                                /** @description Issued or restored by a member: it doesn't go by the count. */
                                by_hand: boolean;
                                allowed_acts: ("approve" | "decline" | "deliver" | "revoke" | "restore")[];
                                /** Format: date-time */
                                created_at: string;
                                earned_at: string | null;
                                delivered_at: string | null;
                                revoked_at: string | null;
                            } | null;
                            /** @description Why it was refused. */
                            error: {
                                code: string;
                                message: string;
                            } | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsGrantsApprove: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The grant's id: `reward.id` of its events. */
                grant: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description `reward.id` of its events. */
                        id: number;
                        reward: {
                            id: number;
                            name: string;
                            /** @enum {unknown} */
                            type: "coupon" | "credit" | "gift" | "access" | "other";
                            description: string | null;
                            /** @enum {unknown} */
                            role: "referrer" | "friend";
                            metric: ("referrals" | "points") | null;
                        };
                        user_id: number;
                        /** @description null once the user is deleted. */
                        user: {
                            id: number;
                            email: string;
                            /** @enum {unknown} */
                            status: "imported" | "unconfirmed" | "applied" | "invited" | "active" | "rejected" | "idle" | "suspended";
                        } | null;
                        /** @enum {unknown} */
                        state: "pending" | "declined" | "earned" | "delivered" | "revoked";
                        /** @description What a pending one waits for: a member's review, or a code in the reward's pool. */
                        waits_for: ("review" | "codes") | null;
                        /** @description Why it was declined or revoked. */
                        reason: string | null;
                        /** @description `rule`: the user fell below the threshold, and has it again with the count. `member`: for good. */
                        revoked_by: ("rule" | "member") | null;
                        /** @description What it took when it was earned. */
                        threshold: number | null;
                        coupon_code: string | null;
                        /** @description Issued or restored by a member: it doesn't go by the count. */
                        by_hand: boolean;
                        allowed_acts: ("approve" | "decline" | "deliver" | "revoke" | "restore")[];
                        /** Format: date-time */
                        created_at: string;
                        earned_at: string | null;
                        delivered_at: string | null;
                        revoked_at: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsGrantsDecline: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The grant's id: `reward.id` of its events. */
                grant: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Why it is declined or revoked; for your team. */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description `reward.id` of its events. */
                        id: number;
                        reward: {
                            id: number;
                            name: string;
                            /** @enum {unknown} */
                            type: "coupon" | "credit" | "gift" | "access" | "other";
                            description: string | null;
                            /** @enum {unknown} */
                            role: "referrer" | "friend";
                            metric: ("referrals" | "points") | null;
                        };
                        user_id: number;
                        /** @description null once the user is deleted. */
                        user: {
                            id: number;
                            email: string;
                            /** @enum {unknown} */
                            status: "imported" | "unconfirmed" | "applied" | "invited" | "active" | "rejected" | "idle" | "suspended";
                        } | null;
                        /** @enum {unknown} */
                        state: "pending" | "declined" | "earned" | "delivered" | "revoked";
                        /** @description What a pending one waits for: a member's review, or a code in the reward's pool. */
                        waits_for: ("review" | "codes") | null;
                        /** @description Why it was declined or revoked. */
                        reason: string | null;
                        /** @description `rule`: the user fell below the threshold, and has it again with the count. `member`: for good. */
                        revoked_by: ("rule" | "member") | null;
                        /** @description What it took when it was earned. */
                        threshold: number | null;
                        coupon_code: string | null;
                        /** @description Issued or restored by a member: it doesn't go by the count. */
                        by_hand: boolean;
                        allowed_acts: ("approve" | "decline" | "deliver" | "revoke" | "restore")[];
                        /** Format: date-time */
                        created_at: string;
                        earned_at: string | null;
                        delivered_at: string | null;
                        revoked_at: string | null;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsGrantsDeliver: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The grant's id: `reward.id` of its events. */
                grant: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description `reward.id` of its events. */
                        id: number;
                        reward: {
                            id: number;
                            name: string;
                            /** @enum {unknown} */
                            type: "coupon" | "credit" | "gift" | "access" | "other";
                            description: string | null;
                            /** @enum {unknown} */
                            role: "referrer" | "friend";
                            metric: ("referrals" | "points") | null;
                        };
                        user_id: number;
                        /** @description null once the user is deleted. */
                        user: {
                            id: number;
                            email: string;
                            /** @enum {unknown} */
                            status: "imported" | "unconfirmed" | "applied" | "invited" | "active" | "rejected" | "idle" | "suspended";
                        } | null;
                        /** @enum {unknown} */
                        state: "pending" | "declined" | "earned" | "delivered" | "revoked";
                        /** @description What a pending one waits for: a member's review, or a code in the reward's pool. */
                        waits_for: ("review" | "codes") | null;
                        /** @description Why it was declined or revoked. */
                        reason: string | null;
                        /** @description `rule`: the user fell below the threshold, and has it again with the count. `member`: for good. */
                        revoked_by: ("rule" | "member") | null;
                        /** @description What it took when it was earned. */
                        threshold: number | null;
                        coupon_code: string | null;
                        /** @description Issued or restored by a member: it doesn't go by the count. */
                        by_hand: boolean;
                        allowed_acts: ("approve" | "decline" | "deliver" | "revoke" | "restore")[];
                        /** Format: date-time */
                        created_at: string;
                        earned_at: string | null;
                        delivered_at: string | null;
                        revoked_at: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsGrantsRestore: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The grant's id: `reward.id` of its events. */
                grant: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description `reward.id` of its events. */
                        id: number;
                        reward: {
                            id: number;
                            name: string;
                            /** @enum {unknown} */
                            type: "coupon" | "credit" | "gift" | "access" | "other";
                            description: string | null;
                            /** @enum {unknown} */
                            role: "referrer" | "friend";
                            metric: ("referrals" | "points") | null;
                        };
                        user_id: number;
                        /** @description null once the user is deleted. */
                        user: {
                            id: number;
                            email: string;
                            /** @enum {unknown} */
                            status: "imported" | "unconfirmed" | "applied" | "invited" | "active" | "rejected" | "idle" | "suspended";
                        } | null;
                        /** @enum {unknown} */
                        state: "pending" | "declined" | "earned" | "delivered" | "revoked";
                        /** @description What a pending one waits for: a member's review, or a code in the reward's pool. */
                        waits_for: ("review" | "codes") | null;
                        /** @description Why it was declined or revoked. */
                        reason: string | null;
                        /** @description `rule`: the user fell below the threshold, and has it again with the count. `member`: for good. */
                        revoked_by: ("rule" | "member") | null;
                        /** @description What it took when it was earned. */
                        threshold: number | null;
                        coupon_code: string | null;
                        /** @description Issued or restored by a member: it doesn't go by the count. */
                        by_hand: boolean;
                        allowed_acts: ("approve" | "decline" | "deliver" | "revoke" | "restore")[];
                        /** Format: date-time */
                        created_at: string;
                        earned_at: string | null;
                        delivered_at: string | null;
                        revoked_at: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsGrantsRevoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The grant's id: `reward.id` of its events. */
                grant: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Why it is declined or revoked; for your team. */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description `reward.id` of its events. */
                        id: number;
                        reward: {
                            id: number;
                            name: string;
                            /** @enum {unknown} */
                            type: "coupon" | "credit" | "gift" | "access" | "other";
                            description: string | null;
                            /** @enum {unknown} */
                            role: "referrer" | "friend";
                            metric: ("referrals" | "points") | null;
                        };
                        user_id: number;
                        /** @description null once the user is deleted. */
                        user: {
                            id: number;
                            email: string;
                            /** @enum {unknown} */
                            status: "imported" | "unconfirmed" | "applied" | "invited" | "active" | "rejected" | "idle" | "suspended";
                        } | null;
                        /** @enum {unknown} */
                        state: "pending" | "declined" | "earned" | "delivered" | "revoked";
                        /** @description What a pending one waits for: a member's review, or a code in the reward's pool. */
                        waits_for: ("review" | "codes") | null;
                        /** @description Why it was declined or revoked. */
                        reason: string | null;
                        /** @description `rule`: the user fell below the threshold, and has it again with the count. `member`: for good. */
                        revoked_by: ("rule" | "member") | null;
                        /** @description What it took when it was earned. */
                        threshold: number | null;
                        coupon_code: string | null;
                        /** @description Issued or restored by a member: it doesn't go by the count. */
                        by_hand: boolean;
                        allowed_acts: ("approve" | "decline" | "deliver" | "revoke" | "restore")[];
                        /** Format: date-time */
                        created_at: string;
                        earned_at: string | null;
                        delivered_at: string | null;
                        revoked_at: string | null;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsGroups: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                limit?: number;
                /** @description `next_cursor` of the page before; leave out for the first. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @example beta */
                            name: string;
                            /**
                             * @description How many are in it.
                             * @example 25
                             */
                            users: number;
                        }[];
                        /**
                         * @description null on the last page.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsImports: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                limit?: number;
                /** @description `next_cursor` of the page before; leave out for the first. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /**
                             * @description `uploaded`: waits to be mapped, checked and started. `checking`: a dry run is under way. `running`, `completed`, `canceled`: who is in by then stays. `failed`: for a fault of the server's.
                             * @enum {unknown}
                             */
                            state: "uploaded" | "checking" | "running" | "completed" | "canceled" | "failed";
                            file_name: string;
                            bytes: number;
                            /** @enum {unknown} */
                            encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
                            /** @enum {unknown} */
                            delimiter: "comma" | "semicolon" | "tab" | "pipe";
                            /** @description The first row names the columns. */
                            has_header: boolean;
                            columns: {
                                name: string;
                                /** @description From the first rows; gone with the file. */
                                samples: string[];
                                to: string | null;
                            }[];
                            /**
                             * @description What new people are whose row says nothing else.
                             * @enum {unknown}
                             */
                            status: "imported" | "applied" | "unconfirmed" | "invited" | "active";
                            /**
                             * @description What becomes of people who are there already: changed by what their row says, or left as they are.
                             * @enum {unknown}
                             */
                            existing: "update" | "skip";
                            /** @description Rows below the header; null until the import has read the file to its end. */
                            rows_total: number | null;
                            /** @description Rows that the import, or the dry run under way, is through with. */
                            rows_done: number;
                            /** @description People who are new. */
                            created: number;
                            /** @description People who were there and are changed. */
                            updated: number;
                            /** @description People who were there and stay as they are. */
                            unchanged: number;
                            /** @description Rows of which nothing was taken: `GET …/refusals` says why. */
                            refused: number;
                            /** @description Since the start; null before it. */
                            rows_per_second: number | null;
                            /** @description What would come of it as it is mapped now; null until a dry run has come to its end. */
                            dry_run: {
                                rows: number;
                                /** @description People who are new. */
                                created: number;
                                /** @description People who were there and are changed. */
                                updated: number;
                                /** @description People who were there and stay as they are. */
                                unchanged: number;
                                /** @description Rows of which nothing was taken: `GET …/refusals` says why. */
                                refused: number;
                            } | null;
                            /** @description Why the file can't be read, or what went wrong. */
                            problem: string | null;
                            /** @description There is a list of refused rows. It is kept for 30 days. */
                            has_refusals: boolean;
                            /** Format: date-time */
                            created_at: string;
                            started_at: string | null;
                            finished_at: string | null;
                        }[];
                        /**
                         * @description null on the last page.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsImportsByImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The import's id. */
                import: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /**
                         * @description `uploaded`: waits to be mapped, checked and started. `checking`: a dry run is under way. `running`, `completed`, `canceled`: who is in by then stays. `failed`: for a fault of the server's.
                         * @enum {unknown}
                         */
                        state: "uploaded" | "checking" | "running" | "completed" | "canceled" | "failed";
                        file_name: string;
                        bytes: number;
                        /** @enum {unknown} */
                        encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
                        /** @enum {unknown} */
                        delimiter: "comma" | "semicolon" | "tab" | "pipe";
                        /** @description The first row names the columns. */
                        has_header: boolean;
                        columns: {
                            name: string;
                            /** @description From the first rows; gone with the file. */
                            samples: string[];
                            to: string | null;
                        }[];
                        /**
                         * @description What new people are whose row says nothing else.
                         * @enum {unknown}
                         */
                        status: "imported" | "applied" | "unconfirmed" | "invited" | "active";
                        /**
                         * @description What becomes of people who are there already: changed by what their row says, or left as they are.
                         * @enum {unknown}
                         */
                        existing: "update" | "skip";
                        /** @description Rows below the header; null until the import has read the file to its end. */
                        rows_total: number | null;
                        /** @description Rows that the import, or the dry run under way, is through with. */
                        rows_done: number;
                        /** @description People who are new. */
                        created: number;
                        /** @description People who were there and are changed. */
                        updated: number;
                        /** @description People who were there and stay as they are. */
                        unchanged: number;
                        /** @description Rows of which nothing was taken: `GET …/refusals` says why. */
                        refused: number;
                        /** @description Since the start; null before it. */
                        rows_per_second: number | null;
                        /** @description What would come of it as it is mapped now; null until a dry run has come to its end. */
                        dry_run: {
                            rows: number;
                            /** @description People who are new. */
                            created: number;
                            /** @description People who were there and are changed. */
                            updated: number;
                            /** @description People who were there and stay as they are. */
                            unchanged: number;
                            /** @description Rows of which nothing was taken: `GET …/refusals` says why. */
                            refused: number;
                        } | null;
                        /** @description Why the file can't be read, or what went wrong. */
                        problem: string | null;
                        /** @description There is a list of refused rows. It is kept for 30 days. */
                        has_refusals: boolean;
                        /** Format: date-time */
                        created_at: string;
                        started_at: string | null;
                        finished_at: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    patchProjectsImportsByImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The import's id. */
                import: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
                    /** @enum {unknown} */
                    delimiter?: "comma" | "semicolon" | "tab" | "pipe";
                    /** @description The first row names the columns. */
                    has_header?: boolean;
                    /** @description One entry for each column, in their order. Each meaning is one column's. */
                    mapping?: (string | null)[];
                    /**
                     * @description What new people are whose row says nothing else.
                     * @enum {unknown}
                     */
                    status?: "imported" | "applied" | "unconfirmed" | "invited" | "active";
                    /**
                     * @description What becomes of people who are there already: changed by what their row says, or left as they are.
                     * @enum {unknown}
                     */
                    existing?: "update" | "skip";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /**
                         * @description `uploaded`: waits to be mapped, checked and started. `checking`: a dry run is under way. `running`, `completed`, `canceled`: who is in by then stays. `failed`: for a fault of the server's.
                         * @enum {unknown}
                         */
                        state: "uploaded" | "checking" | "running" | "completed" | "canceled" | "failed";
                        file_name: string;
                        bytes: number;
                        /** @enum {unknown} */
                        encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
                        /** @enum {unknown} */
                        delimiter: "comma" | "semicolon" | "tab" | "pipe";
                        /** @description The first row names the columns. */
                        has_header: boolean;
                        columns: {
                            name: string;
                            /** @description From the first rows; gone with the file. */
                            samples: string[];
                            to: string | null;
                        }[];
                        /**
                         * @description What new people are whose row says nothing else.
                         * @enum {unknown}
                         */
                        status: "imported" | "applied" | "unconfirmed" | "invited" | "active";
                        /**
                         * @description What becomes of people who are there already: changed by what their row says, or left as they are.
                         * @enum {unknown}
                         */
                        existing: "update" | "skip";
                        /** @description Rows below the header; null until the import has read the file to its end. */
                        rows_total: number | null;
                        /** @description Rows that the import, or the dry run under way, is through with. */
                        rows_done: number;
                        /** @description People who are new. */
                        created: number;
                        /** @description People who were there and are changed. */
                        updated: number;
                        /** @description People who were there and stay as they are. */
                        unchanged: number;
                        /** @description Rows of which nothing was taken: `GET …/refusals` says why. */
                        refused: number;
                        /** @description Since the start; null before it. */
                        rows_per_second: number | null;
                        /** @description What would come of it as it is mapped now; null until a dry run has come to its end. */
                        dry_run: {
                            rows: number;
                            /** @description People who are new. */
                            created: number;
                            /** @description People who were there and are changed. */
                            updated: number;
                            /** @description People who were there and stay as they are. */
                            unchanged: number;
                            /** @description Rows of which nothing was taken: `GET …/refusals` says why. */
                            refused: number;
                        } | null;
                        /** @description Why the file can't be read, or what went wrong. */
                        problem: string | null;
                        /** @description There is a list of refused rows. It is kept for 30 days. */
                        has_refusals: boolean;
                        /** Format: date-time */
                        created_at: string;
                        started_at: string | null;
                        finished_at: string | null;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsImportsCancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The import's id. */
                import: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /**
                         * @description `uploaded`: waits to be mapped, checked and started. `checking`: a dry run is under way. `running`, `completed`, `canceled`: who is in by then stays. `failed`: for a fault of the server's.
                         * @enum {unknown}
                         */
                        state: "uploaded" | "checking" | "running" | "completed" | "canceled" | "failed";
                        file_name: string;
                        bytes: number;
                        /** @enum {unknown} */
                        encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
                        /** @enum {unknown} */
                        delimiter: "comma" | "semicolon" | "tab" | "pipe";
                        /** @description The first row names the columns. */
                        has_header: boolean;
                        columns: {
                            name: string;
                            /** @description From the first rows; gone with the file. */
                            samples: string[];
                            to: string | null;
                        }[];
                        /**
                         * @description What new people are whose row says nothing else.
                         * @enum {unknown}
                         */
                        status: "imported" | "applied" | "unconfirmed" | "invited" | "active";
                        /**
                         * @description What becomes of people who are there already: changed by what their row says, or left as they are.
                         * @enum {unknown}
                         */
                        existing: "update" | "skip";
                        /** @description Rows below the header; null until the import has read the file to its end. */
                        rows_total: number | null;
                        /** @description Rows that the import, or the dry run under way, is through with. */
                        rows_done: number;
                        /** @description People who are new. */
                        created: number;
                        /** @description People who were there and are changed. */
                        updated: number;
                        /** @description People who were there and stay as they are. */
                        unchanged: number;
                        /** @description Rows of which nothing was taken: `GET …/refusals` says why. */
                        refused: number;
                        /** @description Since the start; null before it. */
                        rows_per_second: number | null;
                        /** @description What would come of it as it is mapped now; null until a dry run has come to its end. */
                        dry_run: {
                            rows: number;
                            /** @description People who are new. */
                            created: number;
                            /** @description People who were there and are changed. */
                            updated: number;
                            /** @description People who were there and stay as they are. */
                            unchanged: number;
                            /** @description Rows of which nothing was taken: `GET …/refusals` says why. */
                            refused: number;
                        } | null;
                        /** @description Why the file can't be read, or what went wrong. */
                        problem: string | null;
                        /** @description There is a list of refused rows. It is kept for 30 days. */
                        has_refusals: boolean;
                        /** Format: date-time */
                        created_at: string;
                        started_at: string | null;
                        finished_at: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsImportsDryRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The import's id. */
                import: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /**
                         * @description `uploaded`: waits to be mapped, checked and started. `checking`: a dry run is under way. `running`, `completed`, `canceled`: who is in by then stays. `failed`: for a fault of the server's.
                         * @enum {unknown}
                         */
                        state: "uploaded" | "checking" | "running" | "completed" | "canceled" | "failed";
                        file_name: string;
                        bytes: number;
                        /** @enum {unknown} */
                        encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
                        /** @enum {unknown} */
                        delimiter: "comma" | "semicolon" | "tab" | "pipe";
                        /** @description The first row names the columns. */
                        has_header: boolean;
                        columns: {
                            name: string;
                            /** @description From the first rows; gone with the file. */
                            samples: string[];
                            to: string | null;
                        }[];
                        /**
                         * @description What new people are whose row says nothing else.
                         * @enum {unknown}
                         */
                        status: "imported" | "applied" | "unconfirmed" | "invited" | "active";
                        /**
                         * @description What becomes of people who are there already: changed by what their row says, or left as they are.
                         * @enum {unknown}
                         */
                        existing: "update" | "skip";
                        /** @description Rows below the header; null until the import has read the file to its end. */
                        rows_total: number | null;
                        /** @description Rows that the import, or the dry run under way, is through with. */
                        rows_done: number;
                        /** @description People who are new. */
                        created: number;
                        /** @description People who were there and are changed. */
                        updated: number;
                        /** @description People who were there and stay as they are. */
                        unchanged: number;
                        /** @description Rows of which nothing was taken: `GET …/refusals` says why. */
                        refused: number;
                        /** @description Since the start; null before it. */
                        rows_per_second: number | null;
                        /** @description What would come of it as it is mapped now; null until a dry run has come to its end. */
                        dry_run: {
                            rows: number;
                            /** @description People who are new. */
                            created: number;
                            /** @description People who were there and are changed. */
                            updated: number;
                            /** @description People who were there and stay as they are. */
                            unchanged: number;
                            /** @description Rows of which nothing was taken: `GET …/refusals` says why. */
                            refused: number;
                        } | null;
                        /** @description Why the file can't be read, or what went wrong. */
                        problem: string | null;
                        /** @description There is a list of refused rows. It is kept for 30 days. */
                        has_refusals: boolean;
                        /** Format: date-time */
                        created_at: string;
                        started_at: string | null;
                        finished_at: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsImportsRefusals: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                limit?: number;
                /** @description `next_cursor` of the page before; leave out for the first. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The import's id. */
                import: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description Where the row begins in the file; 1 is the first line. */
                            line: number;
                            /** @description Its cells as they stand there. */
                            fields: string[];
                            reason: string;
                        }[];
                        /**
                         * @description null on the last page.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsImportsStart: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The import's id. */
                import: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /**
                         * @description `uploaded`: waits to be mapped, checked and started. `checking`: a dry run is under way. `running`, `completed`, `canceled`: who is in by then stays. `failed`: for a fault of the server's.
                         * @enum {unknown}
                         */
                        state: "uploaded" | "checking" | "running" | "completed" | "canceled" | "failed";
                        file_name: string;
                        bytes: number;
                        /** @enum {unknown} */
                        encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
                        /** @enum {unknown} */
                        delimiter: "comma" | "semicolon" | "tab" | "pipe";
                        /** @description The first row names the columns. */
                        has_header: boolean;
                        columns: {
                            name: string;
                            /** @description From the first rows; gone with the file. */
                            samples: string[];
                            to: string | null;
                        }[];
                        /**
                         * @description What new people are whose row says nothing else.
                         * @enum {unknown}
                         */
                        status: "imported" | "applied" | "unconfirmed" | "invited" | "active";
                        /**
                         * @description What becomes of people who are there already: changed by what their row says, or left as they are.
                         * @enum {unknown}
                         */
                        existing: "update" | "skip";
                        /** @description Rows below the header; null until the import has read the file to its end. */
                        rows_total: number | null;
                        /** @description Rows that the import, or the dry run under way, is through with. */
                        rows_done: number;
                        /** @description People who are new. */
                        created: number;
                        /** @description People who were there and are changed. */
                        updated: number;
                        /** @description People who were there and stay as they are. */
                        unchanged: number;
                        /** @description Rows of which nothing was taken: `GET …/refusals` says why. */
                        refused: number;
                        /** @description Since the start; null before it. */
                        rows_per_second: number | null;
                        /** @description What would come of it as it is mapped now; null until a dry run has come to its end. */
                        dry_run: {
                            rows: number;
                            /** @description People who are new. */
                            created: number;
                            /** @description People who were there and are changed. */
                            updated: number;
                            /** @description People who were there and stay as they are. */
                            unchanged: number;
                            /** @description Rows of which nothing was taken: `GET …/refusals` says why. */
                            refused: number;
                        } | null;
                        /** @description Why the file can't be read, or what went wrong. */
                        problem: string | null;
                        /** @description There is a list of refused rows. It is kept for 30 days. */
                        has_refusals: boolean;
                        /** Format: date-time */
                        created_at: string;
                        started_at: string | null;
                        finished_at: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsInvitationCodes: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                limit?: number;
                /** @description `next_cursor` of the page before; leave out for the first. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            code: string;
                            /** @description null: any number. */
                            max_uses: number | null;
                            uses: number;
                            expires_at: string | null;
                            /** Format: date-time */
                            created_at: string;
                        }[];
                        /**
                         * @description null on the last page.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsInvitationCodes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Made up if left out. Capitals are as small letters. */
                    code?: string;
                    max_uses?: number | null;
                    /** Format: date-time */
                    expires_at?: string | null;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        code: string;
                        /** @description null: any number. */
                        max_uses: number | null;
                        uses: number;
                        expires_at: string | null;
                        /** Format: date-time */
                        created_at: string;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    deleteProjectsInvitationCodesByCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The code's id. */
                code: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsInvitationsRedeem: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    email?: string;
                    /** @description Your visitor's address. Too many wrong codes from it, or its network, are answered with 429, and nobody else's. */
                    ip?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsInvitationsVerify: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    /** @description Your visitor's address. Too many wrong codes from it, or its network, are answered with 429, and nobody else's. */
                    ip?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        valid: boolean;
                        /**
                         * @description Why it is not valid.
                         * @enum {unknown}
                         */
                        reason?: "unknown" | "used" | "used_up" | "expired" | "rejected" | "suspended";
                        user?: components["schemas"]["User"];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsInvites: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                limit?: number;
                /** @description `next_cursor` of the page before; leave out for the first. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            email: string;
                            /** @enum {unknown} */
                            role: "viewer" | "editor" | "admin" | "owner";
                            /** Format: date-time */
                            created_at: string;
                            /** Format: date-time */
                            expires_at: string;
                        }[];
                        /**
                         * @description null on the last page.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    deleteProjectsInvitesByInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The invitation's id. */
                invite: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsKeys: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                limit?: number;
                /** @description `next_cursor` of the page before; leave out for the first. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** @enum {unknown} */
                            kind: "secret" | "publishable";
                            name: string;
                            /** @description How it begins and ends. */
                            hint: string;
                            scopes: ("project:read" | "project:write" | "users:read" | "users:write" | "webhooks:read" | "webhooks:write" | "hub:read" | "hub:write" | "keys:write" | "members:write")[];
                            /** Format: date-time */
                            created_at: string;
                            last_used_at: string | null;
                        }[];
                        /**
                         * @description null on the last page.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /**
                     * @description A publishable key may be seen by anybody, and does what the public pages do.
                     * @default secret
                     * @enum {unknown}
                     */
                    kind?: "secret" | "publishable";
                    /** @description What a secret key may do; everything where it is left out. */
                    scopes?: ("project:read" | "project:write" | "users:read" | "users:write" | "webhooks:read" | "webhooks:write" | "hub:read" | "hub:write" | "keys:write" | "members:write")[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {unknown} */
                        kind: "secret" | "publishable";
                        name: string;
                        /** @description How it begins and ends. */
                        hint: string;
                        scopes: ("project:read" | "project:write" | "users:read" | "users:write" | "webhooks:read" | "webhooks:write" | "hub:read" | "hub:write" | "keys:write" | "members:write")[];
                        /** Format: date-time */
                        created_at: string;
                        last_used_at: string | null;
                        /** @description Shown this once: it is not stored. */
                        key: string;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    deleteProjectsKeysByKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The key's id. */
                key: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    patchProjectsKeysByKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The key's id. */
                key: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @enum {unknown} */
                        kind: "secret" | "publishable";
                        name: string;
                        /** @description How it begins and ends. */
                        hint: string;
                        scopes: ("project:read" | "project:write" | "users:read" | "users:write" | "webhooks:read" | "webhooks:write" | "hub:read" | "hub:write" | "keys:write" | "members:write")[];
                        /** Format: date-time */
                        created_at: string;
                        last_used_at: string | null;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsLeaderboard: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                limit?: number;
                /** @description `next_cursor` of the page before; leave out for the first. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description 1 for the first. No two users share one. */
                            position: number;
                            id: number;
                            email: string;
                            first_name: string | null;
                            last_name: string | null;
                            /** @description Friends who count. */
                            share_signups_count: number;
                            share_clicks_count: number;
                            points: number;
                            /**
                             * Format: date-time
                             * @description When the user joined the waitlist.
                             */
                            applied_at: string;
                        }[];
                        /**
                         * @description null on the last page.
                         * @example null
                         */
                        next_cursor: string | null;
                        /**
                         * @description What the order goes by.
                         * @enum {unknown}
                         */
                        rule: "referrals" | "signup" | "points";
                        /** @description People on the waitlist. */
                        total: number;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsMembers: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                limit?: number;
                /** @description `next_cursor` of the page before; leave out for the first. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            email: string;
                            name: string;
                            /** @enum {unknown} */
                            role: "viewer" | "editor" | "admin" | "owner";
                            /**
                             * Format: date-time
                             * @description When they joined the project.
                             */
                            created_at: string;
                        }[];
                        /**
                         * @description null on the last page.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsMembers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    /** @enum {unknown} */
                    role: "viewer" | "editor" | "admin" | "owner";
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        email: string;
                        /** @enum {unknown} */
                        role: "viewer" | "editor" | "admin" | "owner";
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        expires_at: string;
                        /** @description Opens once. Send it to the person: Hookline sends no e-mail for it. */
                        link: string;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    deleteProjectsMembersByMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The member's id. */
                member: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    patchProjectsMembersByMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The member's id. */
                member: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    role: "viewer" | "editor" | "admin" | "owner";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        email: string;
                        name: string;
                        /** @enum {unknown} */
                        role: "viewer" | "editor" | "admin" | "owner";
                        /**
                         * Format: date-time
                         * @description When they joined the project.
                         */
                        created_at: string;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    patchProjectsPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PagePatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsPagePictures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** @description On this installation; the same for good. */
                            url: string;
                            /** @enum {unknown} */
                            media_type: "image/png" | "image/jpeg" | "image/gif" | "image/webp" | "image/avif";
                            /** @description In bytes. */
                            size: number;
                            /** Format: date-time */
                            created_at: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsPagePictures: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/png": unknown;
                "image/jpeg": unknown;
                "image/gif": unknown;
                "image/webp": unknown;
                "image/avif": unknown;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @description On this installation; the same for good. */
                        url: string;
                        /** @enum {unknown} */
                        media_type: "image/png" | "image/jpeg" | "image/gif" | "image/webp" | "image/avif";
                        /** @description In bytes. */
                        size: number;
                        /** Format: date-time */
                        created_at: string;
                    };
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /** @description On this installation; the same for good. */
                        url: string;
                        /** @enum {unknown} */
                        media_type: "image/png" | "image/jpeg" | "image/gif" | "image/webp" | "image/avif";
                        /** @description In bytes. */
                        size: number;
                        /** Format: date-time */
                        created_at: string;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    deleteProjectsPagePicturesByPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The picture's id. */
                picture: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsPagePreview: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PagePatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description For an iframe on this installation's own pages. `?view=` shows another state, `?scheme=` the light or the dark one. */
                        url: string;
                        /** @description What of it is shown otherwise than it was chosen, as nobody could read it. */
                        warnings: {
                            path: string;
                            message: string;
                        }[];
                        /** Format: date-time */
                        expires_at: string;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsPoints: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                limit?: number;
                /** @description `next_cursor` of the page before; leave out for the first. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            user_id: number;
                            /** @description Below zero: taken away. */
                            points: number;
                            /**
                             * @description What they were given for; `revoke`: what was given is taken back.
                             * @enum {unknown}
                             */
                            kind: "signup" | "share" | "referral" | "goal" | "bonus" | "reward" | "revoke";
                            reason: string;
                            /** @description What exactly: `signup`, `share/<network>`, `referral/<id>`, `goal/<id>`, `bonus/…`, `reward/…`. Nothing is given twice for the same. */
                            cause: string;
                            /** Format: date-time */
                            created_at: string;
                            /** @description null once the user is deleted. */
                            user: {
                                id: number;
                                email: string;
                            } | null;
                        }[];
                        /**
                         * @description null on the last page.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsPoints: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Whom it is about; or say `email`. */
                    user_id?: number;
                    /** @description The user's address, in any spelling of the mailbox. */
                    email?: string;
                    /** @description Below zero takes points away; the balance may go below zero, too. */
                    points: number;
                    /** @description Why; `bonus` if left out. */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        user_id: number;
                        /** @description Below zero: taken away. */
                        points: number;
                        /**
                         * @description What they were given for; `revoke`: what was given is taken back.
                         * @enum {unknown}
                         */
                        kind: "signup" | "share" | "referral" | "goal" | "bonus" | "reward" | "revoke";
                        reason: string;
                        /** @description What exactly: `signup`, `share/<network>`, `referral/<id>`, `goal/<id>`, `bonus/…`, `reward/…`. Nothing is given twice for the same. */
                        cause: string;
                        /** Format: date-time */
                        created_at: string;
                        /** @description null once the user is deleted. */
                        user: {
                            id: number;
                            email: string;
                        } | null;
                        /** @description The user's, with these. */
                        balance: number;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsQuestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            name: string;
                            /** @enum {unknown} */
                            kind: "text" | "long_text" | "choice" | "multiple_choice" | "checkbox" | "consent" | "number" | "date";
                            /** @description The question, or what is consented to. */
                            label: string;
                            /** @description A line below it. */
                            help: string;
                            /** @description A consent always is. */
                            required: boolean;
                            /** @description What is offered; for the kinds `choice` and `multiple_choice` alone. */
                            options: string[];
                            /** @description What a consent is given to, to be read; for the kind `consent` alone. */
                            link: string | null;
                            /** Format: date-time */
                            created_at: string;
                            /** Format: date-time */
                            updated_at: string;
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsQuestions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Stays as it is.
                     * @enum {unknown}
                     */
                    kind: "text" | "long_text" | "choice" | "multiple_choice" | "checkbox" | "consent" | "number" | "date";
                    /** @description Where answers stand in `custom_fields`. Made from the label if left out; stays as it is. */
                    name?: string;
                    /** @description The question, or what is consented to. */
                    label: string;
                    /** @description A line below it. */
                    help?: string;
                    /** @description A consent always is. */
                    required?: boolean;
                    /** @description What is offered; for the kinds `choice` and `multiple_choice` alone. */
                    options?: string[];
                    /** @description What a consent is given to, to be read; for the kind `consent` alone. */
                    link?: string | null;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        name: string;
                        /** @enum {unknown} */
                        kind: "text" | "long_text" | "choice" | "multiple_choice" | "checkbox" | "consent" | "number" | "date";
                        /** @description The question, or what is consented to. */
                        label: string;
                        /** @description A line below it. */
                        help: string;
                        /** @description A consent always is. */
                        required: boolean;
                        /** @description What is offered; for the kinds `choice` and `multiple_choice` alone. */
                        options: string[];
                        /** @description What a consent is given to, to be read; for the kind `consent` alone. */
                        link: string | null;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsQuestionsOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description All of the project's, in the order in which they are to be asked. */
                    questions: number[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            name: string;
                            /** @enum {unknown} */
                            kind: "text" | "long_text" | "choice" | "multiple_choice" | "checkbox" | "consent" | "number" | "date";
                            /** @description The question, or what is consented to. */
                            label: string;
                            /** @description A line below it. */
                            help: string;
                            /** @description A consent always is. */
                            required: boolean;
                            /** @description What is offered; for the kinds `choice` and `multiple_choice` alone. */
                            options: string[];
                            /** @description What a consent is given to, to be read; for the kind `consent` alone. */
                            link: string | null;
                            /** Format: date-time */
                            created_at: string;
                            /** Format: date-time */
                            updated_at: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    deleteProjectsQuestionsByQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The question's id. */
                question: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    patchProjectsQuestionsByQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The question's id. */
                question: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The question, or what is consented to. */
                    label?: string;
                    /** @description A line below it. */
                    help?: string;
                    /** @description A consent always is. */
                    required?: boolean;
                    /** @description What is offered; for the kinds `choice` and `multiple_choice` alone. */
                    options?: string[];
                    /** @description What a consent is given to, to be read; for the kind `consent` alone. */
                    link?: string | null;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        name: string;
                        /** @enum {unknown} */
                        kind: "text" | "long_text" | "choice" | "multiple_choice" | "checkbox" | "consent" | "number" | "date";
                        /** @description The question, or what is consented to. */
                        label: string;
                        /** @description A line below it. */
                        help: string;
                        /** @description A consent always is. */
                        required: boolean;
                        /** @description What is offered; for the kinds `choice` and `multiple_choice` alone. */
                        options: string[];
                        /** @description What a consent is given to, to be read; for the kind `consent` alone. */
                        link: string | null;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsReferrals: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                limit?: number;
                /** @description `next_cursor` of the page before; leave out for the first. */
                cursor?: string;
                /** @description `created` at the friend's sign-up, `qualified` once the project's rule is met and credit given, `revoked` when it is withdrawn. */
                state?: "created" | "qualified" | "revoked";
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /**
                             * @description `created` at the friend's sign-up, `qualified` once the project's rule is met and credit given, `revoked` when it is withdrawn.
                             * @enum {unknown}
                             */
                            state: "created" | "qualified" | "revoked";
                            /** @description Why it was revoked. */
                            reason: string | null;
                            referrer_id: number;
                            /** @description null once the referrer is deleted. */
                            referrer: {
                                id: number;
                                email: string;
                                /** @enum {unknown} */
                                status: "imported" | "unconfirmed" | "applied" | "invited" | "active" | "rejected" | "idle" | "suspended";
                            } | null;
                            friend_id: number;
                            /** @description null once the friend is deleted. */
                            friend: {
                                id: number;
                                email: string;
                                /** @enum {unknown} */
                                status: "imported" | "unconfirmed" | "applied" | "invited" | "active" | "rejected" | "idle" | "suspended";
                            } | null;
                            /** @description What can be done to it now: `POST …/referrals/{referral}/<act>`. */
                            allowed_acts: ("revoke" | "restore")[];
                            /** Format: date-time */
                            created_at: string;
                            qualified_at: string | null;
                            revoked_at: string | null;
                        }[];
                        /**
                         * @description null on the last page.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsReferralsRestore: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The referral's id. */
                referral: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /**
                         * @description `created` at the friend's sign-up, `qualified` once the project's rule is met and credit given, `revoked` when it is withdrawn.
                         * @enum {unknown}
                         */
                        state: "created" | "qualified" | "revoked";
                        /** @description Why it was revoked. */
                        reason: string | null;
                        referrer_id: number;
                        /** @description null once the referrer is deleted. */
                        referrer: {
                            id: number;
                            email: string;
                            /** @enum {unknown} */
                            status: "imported" | "unconfirmed" | "applied" | "invited" | "active" | "rejected" | "idle" | "suspended";
                        } | null;
                        friend_id: number;
                        /** @description null once the friend is deleted. */
                        friend: {
                            id: number;
                            email: string;
                            /** @enum {unknown} */
                            status: "imported" | "unconfirmed" | "applied" | "invited" | "active" | "rejected" | "idle" | "suspended";
                        } | null;
                        /** @description What can be done to it now: `POST …/referrals/{referral}/<act>`. */
                        allowed_acts: ("revoke" | "restore")[];
                        /** Format: date-time */
                        created_at: string;
                        qualified_at: string | null;
                        revoked_at: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsReferralsRevoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The referral's id. */
                referral: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Why, for the events and for whoever looks later. */
                    reason?: string | null;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /**
                         * @description `created` at the friend's sign-up, `qualified` once the project's rule is met and credit given, `revoked` when it is withdrawn.
                         * @enum {unknown}
                         */
                        state: "created" | "qualified" | "revoked";
                        /** @description Why it was revoked. */
                        reason: string | null;
                        referrer_id: number;
                        /** @description null once the referrer is deleted. */
                        referrer: {
                            id: number;
                            email: string;
                            /** @enum {unknown} */
                            status: "imported" | "unconfirmed" | "applied" | "invited" | "active" | "rejected" | "idle" | "suspended";
                        } | null;
                        friend_id: number;
                        /** @description null once the friend is deleted. */
                        friend: {
                            id: number;
                            email: string;
                            /** @enum {unknown} */
                            status: "imported" | "unconfirmed" | "applied" | "invited" | "active" | "rejected" | "idle" | "suspended";
                        } | null;
                        /** @description What can be done to it now: `POST …/referrals/{referral}/<act>`. */
                        allowed_acts: ("revoke" | "restore")[];
                        /** Format: date-time */
                        created_at: string;
                        qualified_at: string | null;
                        revoked_at: string | null;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsRewards: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                limit?: number;
                /** @description `next_cursor` of the page before; leave out for the first. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /**
                             * @description What people earn, as they see it.
                             * @example Free month
                             */
                            name: string;
                            /**
                             * @description What kind of thing it is, for whoever delivers it.
                             * @enum {unknown}
                             */
                            type: "coupon" | "credit" | "gift" | "access" | "other";
                            description: string | null;
                            /**
                             * @description Who gets it: `referrer`, who brings friends or earns points; `friend`, who was brought.
                             * @enum {unknown}
                             */
                            role: "referrer" | "friend";
                            metric: ("referrals" | "points") | null;
                            threshold: number | null;
                            /**
                             * @description `review`: it waits until a member approves it.
                             * @enum {unknown}
                             */
                            approval: "automatic" | "review";
                            /**
                             * @description `fixed`: one code for all. `pool`: each gets a code that was uploaded; while there is none, they wait.
                             * @enum {unknown}
                             */
                            coupon: "none" | "fixed" | "pool";
                            coupon_code: string | null;
                            cost_cents: number | null;
                            cost_note: string | null;
                            /** @description While false, nobody new earns it; it can still be issued by hand. */
                            enabled: boolean;
                            /** @description How many users have it, by state. */
                            grants: {
                                pending: number;
                                declined: number;
                                earned: number;
                                delivered: number;
                                revoked: number;
                            };
                            cost_so_far_cents: number | null;
                            codes: {
                                uploaded: number;
                                left: number;
                                /** @description Users who wait for a code. */
                                waiting: number;
                                /** @description None is left, or ten or a twentieth of the pool after some were given: time to upload more. */
                                running_low: boolean;
                            } | null;
                            catching_up: {
                                /** @description Users looked at so far. */
                                looked_at: number;
                            } | null;
                            disabled_at: string | null;
                            /** Format: date-time */
                            created_at: string;
                            /** Format: date-time */
                            updated_at: string;
                        }[];
                        /**
                         * @description null on the last page.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsRewards: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What people earn, as they see it.
                     * @example Free month
                     */
                    name: string;
                    /**
                     * @description What kind of thing it is, for whoever delivers it.
                     * @enum {unknown}
                     */
                    type?: "coupon" | "credit" | "gift" | "access" | "other";
                    description?: string | null;
                    /**
                     * @description Who gets it: `referrer`, who brings friends or earns points; `friend`, who was brought.
                     * @enum {unknown}
                     */
                    role?: "referrer" | "friend";
                    metric?: ("referrals" | "points") | null;
                    threshold?: number | null;
                    /**
                     * @description `review`: it waits until a member approves it.
                     * @enum {unknown}
                     */
                    approval?: "automatic" | "review";
                    /**
                     * @description `fixed`: one code for all. `pool`: each gets a code that was uploaded; while there is none, they wait.
                     * @enum {unknown}
                     */
                    coupon?: "none" | "fixed" | "pool";
                    coupon_code?: string | null;
                    cost_cents?: number | null;
                    cost_note?: string | null;
                    /** @description While false, nobody new earns it; it can still be issued by hand. */
                    enabled?: boolean;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /**
                         * @description What people earn, as they see it.
                         * @example Free month
                         */
                        name: string;
                        /**
                         * @description What kind of thing it is, for whoever delivers it.
                         * @enum {unknown}
                         */
                        type: "coupon" | "credit" | "gift" | "access" | "other";
                        description: string | null;
                        /**
                         * @description Who gets it: `referrer`, who brings friends or earns points; `friend`, who was brought.
                         * @enum {unknown}
                         */
                        role: "referrer" | "friend";
                        metric: ("referrals" | "points") | null;
                        threshold: number | null;
                        /**
                         * @description `review`: it waits until a member approves it.
                         * @enum {unknown}
                         */
                        approval: "automatic" | "review";
                        /**
                         * @description `fixed`: one code for all. `pool`: each gets a code that was uploaded; while there is none, they wait.
                         * @enum {unknown}
                         */
                        coupon: "none" | "fixed" | "pool";
                        coupon_code: string | null;
                        cost_cents: number | null;
                        cost_note: string | null;
                        /** @description While false, nobody new earns it; it can still be issued by hand. */
                        enabled: boolean;
                        /** @description How many users have it, by state. */
                        grants: {
                            pending: number;
                            declined: number;
                            earned: number;
                            delivered: number;
                            revoked: number;
                        };
                        cost_so_far_cents: number | null;
                        codes: {
                            uploaded: number;
                            left: number;
                            /** @description Users who wait for a code. */
                            waiting: number;
                            /** @description None is left, or ten or a twentieth of the pool after some were given: time to upload more. */
                            running_low: boolean;
                        } | null;
                        catching_up: {
                            /** @description Users looked at so far. */
                            looked_at: number;
                        } | null;
                        disabled_at: string | null;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsRewardsByReward: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The reward's id. */
                reward: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /**
                         * @description What people earn, as they see it.
                         * @example Free month
                         */
                        name: string;
                        /**
                         * @description What kind of thing it is, for whoever delivers it.
                         * @enum {unknown}
                         */
                        type: "coupon" | "credit" | "gift" | "access" | "other";
                        description: string | null;
                        /**
                         * @description Who gets it: `referrer`, who brings friends or earns points; `friend`, who was brought.
                         * @enum {unknown}
                         */
                        role: "referrer" | "friend";
                        metric: ("referrals" | "points") | null;
                        threshold: number | null;
                        /**
                         * @description `review`: it waits until a member approves it.
                         * @enum {unknown}
                         */
                        approval: "automatic" | "review";
                        /**
                         * @description `fixed`: one code for all. `pool`: each gets a code that was uploaded; while there is none, they wait.
                         * @enum {unknown}
                         */
                        coupon: "none" | "fixed" | "pool";
                        coupon_code: string | null;
                        cost_cents: number | null;
                        cost_note: string | null;
                        /** @description While false, nobody new earns it; it can still be issued by hand. */
                        enabled: boolean;
                        /** @description How many users have it, by state. */
                        grants: {
                            pending: number;
                            declined: number;
                            earned: number;
                            delivered: number;
                            revoked: number;
                        };
                        cost_so_far_cents: number | null;
                        codes: {
                            uploaded: number;
                            left: number;
                            /** @description Users who wait for a code. */
                            waiting: number;
                            /** @description None is left, or ten or a twentieth of the pool after some were given: time to upload more. */
                            running_low: boolean;
                        } | null;
                        catching_up: {
                            /** @description Users looked at so far. */
                            looked_at: number;
                        } | null;
                        disabled_at: string | null;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    deleteProjectsRewardsByReward: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The reward's id. */
                reward: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    patchProjectsRewardsByReward: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The reward's id. */
                reward: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What people earn, as they see it.
                     * @example Free month
                     */
                    name?: string;
                    /**
                     * @description What kind of thing it is, for whoever delivers it.
                     * @enum {unknown}
                     */
                    type?: "coupon" | "credit" | "gift" | "access" | "other";
                    description?: string | null;
                    threshold?: number | null;
                    /**
                     * @description `review`: it waits until a member approves it.
                     * @enum {unknown}
                     */
                    approval?: "automatic" | "review";
                    coupon_code?: string | null;
                    cost_cents?: number | null;
                    cost_note?: string | null;
                    /** @description While false, nobody new earns it; it can still be issued by hand. */
                    enabled?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /**
                         * @description What people earn, as they see it.
                         * @example Free month
                         */
                        name: string;
                        /**
                         * @description What kind of thing it is, for whoever delivers it.
                         * @enum {unknown}
                         */
                        type: "coupon" | "credit" | "gift" | "access" | "other";
                        description: string | null;
                        /**
                         * @description Who gets it: `referrer`, who brings friends or earns points; `friend`, who was brought.
                         * @enum {unknown}
                         */
                        role: "referrer" | "friend";
                        metric: ("referrals" | "points") | null;
                        threshold: number | null;
                        /**
                         * @description `review`: it waits until a member approves it.
                         * @enum {unknown}
                         */
                        approval: "automatic" | "review";
                        /**
                         * @description `fixed`: one code for all. `pool`: each gets a code that was uploaded; while there is none, they wait.
                         * @enum {unknown}
                         */
                        coupon: "none" | "fixed" | "pool";
                        coupon_code: string | null;
                        cost_cents: number | null;
                        cost_note: string | null;
                        /** @description While false, nobody new earns it; it can still be issued by hand. */
                        enabled: boolean;
                        /** @description How many users have it, by state. */
                        grants: {
                            pending: number;
                            declined: number;
                            earned: number;
                            delivered: number;
                            revoked: number;
                        };
                        cost_so_far_cents: number | null;
                        codes: {
                            uploaded: number;
                            left: number;
                            /** @description Users who wait for a code. */
                            waiting: number;
                            /** @description None is left, or ten or a twentieth of the pool after some were given: time to upload more. */
                            running_low: boolean;
                        } | null;
                        catching_up: {
                            /** @description Users looked at so far. */
                            looked_at: number;
                        } | null;
                        disabled_at: string | null;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsRewardsCodes: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                limit?: number;
                /** @description `next_cursor` of the page before; leave out for the first. */
                cursor?: string;
                /** @description Only those given, or only those left. */
                given?: boolean;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The reward's id. */
                reward: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            code: string;
                            /** @description Who has it; null while nobody does, and once that user is deleted. */
                            grant_id: number | null;
                            /** Format: date-time */
                            created_at: string;
                            given_at: string | null;
                        }[];
                        /**
                         * @description null on the last page.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsRewardsCodes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The reward's id. */
                reward: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description One in each entry. */
                    codes?: string[];
                    /** @description Or as text: one in each line, up to 10,000. */
                    text?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        added: number;
                        refused: {
                            line: number;
                            code: string;
                            reason: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    deleteProjectsRewardsCodes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The reward's id. */
                reward: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        removed: number;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsRewardsIssue: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The reward's id. */
                reward: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Whom it is about; or say `email`. */
                    user_id?: number;
                    /** @description The user's address, in any spelling of the mailbox. */
                    email?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description `reward.id` of its events. */
                        id: number;
                        reward: {
                            id: number;
                            name: string;
                            /** @enum {unknown} */
                            type: "coupon" | "credit" | "gift" | "access" | "other";
                            description: string | null;
                            /** @enum {unknown} */
                            role: "referrer" | "friend";
                            metric: ("referrals" | "points") | null;
                        };
                        user_id: number;
                        /** @description null once the user is deleted. */
                        user: {
                            id: number;
                            email: string;
                            /** @enum {unknown} */
                            status: "imported" | "unconfirmed" | "applied" | "invited" | "active" | "rejected" | "idle" | "suspended";
                        } | null;
                        /** @enum {unknown} */
                        state: "pending" | "declined" | "earned" | "delivered" | "revoked";
                        /** @description What a pending one waits for: a member's review, or a code in the reward's pool. */
                        waits_for: ("review" | "codes") | null;
                        /** @description Why it was declined or revoked. */
                        reason: string | null;
                        /** @description `rule`: the user fell below the threshold, and has it again with the count. `member`: for good. */
                        revoked_by: ("rule" | "member") | null;
                        /** @description What it took when it was earned. */
                        threshold: number | null;
                        coupon_code: string | null;
                        /** @description Issued or restored by a member: it doesn't go by the count. */
                        by_hand: boolean;
                        allowed_acts: ("approve" | "decline" | "deliver" | "revoke" | "restore")[];
                        /** Format: date-time */
                        created_at: string;
                        earned_at: string | null;
                        delivered_at: string | null;
                        revoked_at: string | null;
                    };
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description `reward.id` of its events. */
                        id: number;
                        reward: {
                            id: number;
                            name: string;
                            /** @enum {unknown} */
                            type: "coupon" | "credit" | "gift" | "access" | "other";
                            description: string | null;
                            /** @enum {unknown} */
                            role: "referrer" | "friend";
                            metric: ("referrals" | "points") | null;
                        };
                        user_id: number;
                        /** @description null once the user is deleted. */
                        user: {
                            id: number;
                            email: string;
                            /** @enum {unknown} */
                            status: "imported" | "unconfirmed" | "applied" | "invited" | "active" | "rejected" | "idle" | "suspended";
                        } | null;
                        /** @enum {unknown} */
                        state: "pending" | "declined" | "earned" | "delivered" | "revoked";
                        /** @description What a pending one waits for: a member's review, or a code in the reward's pool. */
                        waits_for: ("review" | "codes") | null;
                        /** @description Why it was declined or revoked. */
                        reason: string | null;
                        /** @description `rule`: the user fell below the threshold, and has it again with the count. `member`: for good. */
                        revoked_by: ("rule" | "member") | null;
                        /** @description What it took when it was earned. */
                        threshold: number | null;
                        coupon_code: string | null;
                        /** @description Issued or restored by a member: it doesn't go by the count. */
                        by_hand: boolean;
                        allowed_acts: ("approve" | "decline" | "deliver" | "revoke" | "restore")[];
                        /** Format: date-time */
                        created_at: string;
                        earned_at: string | null;
                        delivered_at: string | null;
                        revoked_at: string | null;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsRuns: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                limit?: number;
                /** @description `next_cursor` of the page before; leave out for the first. */
                cursor?: string;
                state?: "running" | "done" | "partly" | "failed" | "skipped";
                /** @description What is somewhere in the event, or in the first 2,000 characters of what came in; among the newest 5,000 runs. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description The event's id. */
                            id: number;
                            task: {
                                id: number;
                                name: string;
                            };
                            /** @description The event's. */
                            webhook_id: string;
                            event_type: string;
                            /** Format: date-time */
                            received_at: string;
                            /** @description The captured request's name. */
                            capture: string | null;
                            /** @description The first e-mail address in the event, or in the beginning of what came in, in lower case: most often of whom it is. */
                            email: string | null;
                            /** @description Whether somebody had it run again, all of it. */
                            again: boolean;
                            /**
                             * @description `running`: some target waits for a try. `partly`: some are done and some went wrong. `skipped`: there was nothing to do.
                             * @enum {unknown}
                             */
                            state: "running" | "done" | "partly" | "failed" | "skipped";
                            targets: {
                                key: string;
                                /** @description As the task is published now; null for a target that it has no more. */
                                connection: {
                                    id: number;
                                    name: string;
                                } | null;
                                action: string | null;
                                /**
                                 * @description `rejected`: the other side, or its own mapping, says no for good. `failed`: every try went wrong. `skipped`: a filter, or the task was off.
                                 * @enum {unknown}
                                 */
                                state: "waiting" | "done" | "rejected" | "failed" | "skipped";
                                /** @description What happened, or why not. */
                                summary: string | null;
                                error_code: string | null;
                                attempts: number;
                                next_attempt_at: string | null;
                            }[];
                        }[];
                        /**
                         * @description null on the last page.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsSources: {
        parameters: {
            query?: {
                /** @description From the day, in UTC, that this is in; 30 days before `until` if left out. */
                since?: string;
                /** @description Ends before; now, if left out. */
                until?: string;
                /** @description So many sources by name. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Those with the most sign-ups, most first. */
                        data: {
                            /**
                             * @description The `utm_source` of the sign-up, else the site of its `http_referrer`, else `direct`; in lower case, 100 characters at most.
                             * @example newsletter
                             */
                            source: string;
                            /** @description People who came, also those who are gone by now. */
                            signups: number;
                            /** @description Those of the sign-ups that somebody brought. */
                            referrals: number;
                        }[];
                        /** @description All other sources together. */
                        other: {
                            /** @description People who came, also those who are gone by now. */
                            signups: number;
                            /** @description Those of the sign-ups that somebody brought. */
                            referrals: number;
                        };
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsStats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Who is there now. In large projects up to 30 seconds old. */
                        users: {
                            total: number;
                            by_status: {
                                imported: number;
                                unconfirmed: number;
                                applied: number;
                                invited: number;
                                active: number;
                                rejected: number;
                                idle: number;
                                suspended: number;
                            };
                            unsubscribed: number;
                        };
                        /** @description By state, as they are now. In large projects up to 30 seconds old. */
                        referrals: {
                            /** @description Don't count yet. */
                            created: number;
                            qualified: number;
                            revoked: number;
                        };
                        /** @description Of all rules, as they are now. In large projects up to 30 seconds old. */
                        rewards: {
                            /** @description Not delivered yet. */
                            earned: number;
                            delivered: number;
                            /** @description What those delivered cost, in hundredths of your currency; null where no reward says what one costs. */
                            cost_cents: number | null;
                        };
                        /**
                         * @description How many friends who count a user brings on average: qualified referrals for each user there is. At 1 a list grows by itself. null before the first user.
                         * @example 0.4
                         */
                        viral_coefficient: number | null;
                        /**
                         * @description How much of all sign-ups somebody brought; null before the first.
                         * @example 0.25
                         */
                        referred_share: number | null;
                        /** @description What happened, up to now. Periods begin on a quarter of an hour, so that the last may be that much longer than the previous. */
                        periods: {
                            last_24_hours: {
                                /** @description People who came, also those who are gone by now. */
                                signups: number;
                                /** @description Those of the sign-ups that somebody brought. */
                                referrals: number;
                                /** @description Referrals that came to count, whenever they were made. */
                                qualified: number;
                                /** @description On share links: of people, once a day for each. */
                                clicks: number;
                            };
                            previous_24_hours: {
                                /** @description People who came, also those who are gone by now. */
                                signups: number;
                                /** @description Those of the sign-ups that somebody brought. */
                                referrals: number;
                                /** @description Referrals that came to count, whenever they were made. */
                                qualified: number;
                                /** @description On share links: of people, once a day for each. */
                                clicks: number;
                            };
                            last_7_days: {
                                /** @description People who came, also those who are gone by now. */
                                signups: number;
                                /** @description Those of the sign-ups that somebody brought. */
                                referrals: number;
                                /** @description Referrals that came to count, whenever they were made. */
                                qualified: number;
                                /** @description On share links: of people, once a day for each. */
                                clicks: number;
                            };
                            previous_7_days: {
                                /** @description People who came, also those who are gone by now. */
                                signups: number;
                                /** @description Those of the sign-ups that somebody brought. */
                                referrals: number;
                                /** @description Referrals that came to count, whenever they were made. */
                                qualified: number;
                                /** @description On share links: of people, once a day for each. */
                                clicks: number;
                            };
                            ever: {
                                /** @description People who came, also those who are gone by now. */
                                signups: number;
                                /** @description Those of the sign-ups that somebody brought. */
                                referrals: number;
                                /** @description Referrals that came to count, whenever they were made. */
                                qualified: number;
                                /** @description On share links: of people, once a day for each. */
                                clicks: number;
                            };
                        };
                        /** @description How far those who are users now have come; clicks on share links before them. `confirmed` is a step where double opt-in is on. */
                        funnel: {
                            /** @enum {unknown} */
                            step: "clicked" | "signed_up" | "confirmed" | "invited" | "active";
                            count: number;
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsTasks: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                limit?: number;
                /** @description `next_cursor` of the page before; leave out for the first. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            name: string;
                            description: string;
                            enabled: boolean;
                            draft: {
                                source: {
                                    /** @enum {unknown} */
                                    kind: "connection" | "project";
                                    connection_id: number | null;
                                    types: string[];
                                } | null;
                                filter: {
                                    /** @enum {unknown} */
                                    match: "all" | "any";
                                    rows: ({
                                        path: string;
                                        /** @enum {unknown} */
                                        operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                        value?: string | number | boolean | (string | number)[];
                                    } | {
                                        /** @enum {unknown} */
                                        match: "all" | "any";
                                        rows: {
                                            path: string;
                                            /** @enum {unknown} */
                                            operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                            value?: string | number | boolean | (string | number)[];
                                        }[];
                                    })[];
                                } | null;
                                targets: {
                                    key: string;
                                    connection_id: number | null;
                                    connector?: string;
                                    action: string;
                                    settings: {
                                        [key: string]: unknown;
                                    };
                                    filter: {
                                        /** @enum {unknown} */
                                        match: "all" | "any";
                                        rows: ({
                                            path: string;
                                            /** @enum {unknown} */
                                            operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                            value?: string | number | boolean | (string | number)[];
                                        } | {
                                            /** @enum {unknown} */
                                            match: "all" | "any";
                                            rows: {
                                                path: string;
                                                /** @enum {unknown} */
                                                operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                                value?: string | number | boolean | (string | number)[];
                                            }[];
                                        })[];
                                    } | null;
                                    mapping: {
                                        [key: string]: string;
                                    };
                                    /** @enum {unknown} */
                                    retry: "standard" | "short" | "none";
                                    after?: string | null;
                                }[];
                                sample: {
                                    /** @enum {unknown} */
                                    kind: "capture" | "event" | "event_type";
                                    name: string;
                                } | null;
                            };
                            /** @description What runs; null before the first time. */
                            published: {
                                source: {
                                    /** @enum {unknown} */
                                    kind: "connection" | "project";
                                    connection_id: number | null;
                                    types: string[];
                                } | null;
                                filter: {
                                    /** @enum {unknown} */
                                    match: "all" | "any";
                                    rows: ({
                                        path: string;
                                        /** @enum {unknown} */
                                        operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                        value?: string | number | boolean | (string | number)[];
                                    } | {
                                        /** @enum {unknown} */
                                        match: "all" | "any";
                                        rows: {
                                            path: string;
                                            /** @enum {unknown} */
                                            operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                            value?: string | number | boolean | (string | number)[];
                                        }[];
                                    })[];
                                } | null;
                                targets: {
                                    key: string;
                                    connection_id: number | null;
                                    connector?: string;
                                    action: string;
                                    settings: {
                                        [key: string]: unknown;
                                    };
                                    filter: {
                                        /** @enum {unknown} */
                                        match: "all" | "any";
                                        rows: ({
                                            path: string;
                                            /** @enum {unknown} */
                                            operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                            value?: string | number | boolean | (string | number)[];
                                        } | {
                                            /** @enum {unknown} */
                                            match: "all" | "any";
                                            rows: {
                                                path: string;
                                                /** @enum {unknown} */
                                                operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                                value?: string | number | boolean | (string | number)[];
                                            }[];
                                        })[];
                                    } | null;
                                    mapping: {
                                        [key: string]: string;
                                    };
                                    /** @enum {unknown} */
                                    retry: "standard" | "short" | "none";
                                    after?: string | null;
                                }[];
                                sample: {
                                    /** @enum {unknown} */
                                    kind: "capture" | "event" | "event_type";
                                    name: string;
                                } | null;
                            } | null;
                            /** @description How often it was published. */
                            version: number;
                            published_at: string | null;
                            /** @description Whether the draft is another than what runs. */
                            has_changes: boolean;
                            /** @description What the draft lacks to be published, as far as that can be told without asking the other systems. */
                            problems: {
                                /** @description Into the draft: `targets.0.mapping.email`. */
                                path: string;
                                message: string;
                            }[];
                            /** Format: date-time */
                            created_at: string;
                            /** Format: date-time */
                            updated_at: string;
                            last_run_at: string | null;
                        }[];
                        /**
                         * @description null on the last page.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsTasks: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description For your team. */
                    description?: string;
                    /** @description The id of a template to begin with: see `GET /api/v1/task-templates`. */
                    template?: string;
                    draft?: {
                        source: {
                            /** @enum {unknown} */
                            kind: "connection" | "project";
                            connection_id: number | null;
                            types: string[];
                        } | null;
                        filter: {
                            /** @enum {unknown} */
                            match: "all" | "any";
                            rows: ({
                                path: string;
                                /** @enum {unknown} */
                                operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                value?: string | number | boolean | (string | number)[];
                            } | {
                                /** @enum {unknown} */
                                match: "all" | "any";
                                rows: {
                                    path: string;
                                    /** @enum {unknown} */
                                    operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                    value?: string | number | boolean | (string | number)[];
                                }[];
                            })[];
                        } | null;
                        targets: {
                            key: string;
                            connection_id: number | null;
                            connector?: string;
                            action: string;
                            settings: {
                                [key: string]: unknown;
                            };
                            filter: {
                                /** @enum {unknown} */
                                match: "all" | "any";
                                rows: ({
                                    path: string;
                                    /** @enum {unknown} */
                                    operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                    value?: string | number | boolean | (string | number)[];
                                } | {
                                    /** @enum {unknown} */
                                    match: "all" | "any";
                                    rows: {
                                        path: string;
                                        /** @enum {unknown} */
                                        operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                        value?: string | number | boolean | (string | number)[];
                                    }[];
                                })[];
                            } | null;
                            mapping: {
                                [key: string]: string;
                            };
                            /** @enum {unknown} */
                            retry: "standard" | "short" | "none";
                            after?: string | null;
                        }[];
                        sample: {
                            /** @enum {unknown} */
                            kind: "capture" | "event" | "event_type";
                            name: string;
                        } | null;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        name: string;
                        description: string;
                        enabled: boolean;
                        draft: {
                            source: {
                                /** @enum {unknown} */
                                kind: "connection" | "project";
                                connection_id: number | null;
                                types: string[];
                            } | null;
                            filter: {
                                /** @enum {unknown} */
                                match: "all" | "any";
                                rows: ({
                                    path: string;
                                    /** @enum {unknown} */
                                    operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                    value?: string | number | boolean | (string | number)[];
                                } | {
                                    /** @enum {unknown} */
                                    match: "all" | "any";
                                    rows: {
                                        path: string;
                                        /** @enum {unknown} */
                                        operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                        value?: string | number | boolean | (string | number)[];
                                    }[];
                                })[];
                            } | null;
                            targets: {
                                key: string;
                                connection_id: number | null;
                                connector?: string;
                                action: string;
                                settings: {
                                    [key: string]: unknown;
                                };
                                filter: {
                                    /** @enum {unknown} */
                                    match: "all" | "any";
                                    rows: ({
                                        path: string;
                                        /** @enum {unknown} */
                                        operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                        value?: string | number | boolean | (string | number)[];
                                    } | {
                                        /** @enum {unknown} */
                                        match: "all" | "any";
                                        rows: {
                                            path: string;
                                            /** @enum {unknown} */
                                            operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                            value?: string | number | boolean | (string | number)[];
                                        }[];
                                    })[];
                                } | null;
                                mapping: {
                                    [key: string]: string;
                                };
                                /** @enum {unknown} */
                                retry: "standard" | "short" | "none";
                                after?: string | null;
                            }[];
                            sample: {
                                /** @enum {unknown} */
                                kind: "capture" | "event" | "event_type";
                                name: string;
                            } | null;
                        };
                        /** @description What runs; null before the first time. */
                        published: {
                            source: {
                                /** @enum {unknown} */
                                kind: "connection" | "project";
                                connection_id: number | null;
                                types: string[];
                            } | null;
                            filter: {
                                /** @enum {unknown} */
                                match: "all" | "any";
                                rows: ({
                                    path: string;
                                    /** @enum {unknown} */
                                    operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                    value?: string | number | boolean | (string | number)[];
                                } | {
                                    /** @enum {unknown} */
                                    match: "all" | "any";
                                    rows: {
                                        path: string;
                                        /** @enum {unknown} */
                                        operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                        value?: string | number | boolean | (string | number)[];
                                    }[];
                                })[];
                            } | null;
                            targets: {
                                key: string;
                                connection_id: number | null;
                                connector?: string;
                                action: string;
                                settings: {
                                    [key: string]: unknown;
                                };
                                filter: {
                                    /** @enum {unknown} */
                                    match: "all" | "any";
                                    rows: ({
                                        path: string;
                                        /** @enum {unknown} */
                                        operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                        value?: string | number | boolean | (string | number)[];
                                    } | {
                                        /** @enum {unknown} */
                                        match: "all" | "any";
                                        rows: {
                                            path: string;
                                            /** @enum {unknown} */
                                            operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                            value?: string | number | boolean | (string | number)[];
                                        }[];
                                    })[];
                                } | null;
                                mapping: {
                                    [key: string]: string;
                                };
                                /** @enum {unknown} */
                                retry: "standard" | "short" | "none";
                                after?: string | null;
                            }[];
                            sample: {
                                /** @enum {unknown} */
                                kind: "capture" | "event" | "event_type";
                                name: string;
                            } | null;
                        } | null;
                        /** @description How often it was published. */
                        version: number;
                        published_at: string | null;
                        /** @description Whether the draft is another than what runs. */
                        has_changes: boolean;
                        /** @description What the draft lacks to be published, as far as that can be told without asking the other systems. */
                        problems: {
                            /** @description Into the draft: `targets.0.mapping.email`. */
                            path: string;
                            message: string;
                        }[];
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                        last_run_at: string | null;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsTasksExpression: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    template: string;
                    /** @description A captured request, an event of the project, the sample of an event type, or a body of your own. */
                    sample: {
                        /** @constant */
                        kind: "capture";
                        name: string;
                    } | {
                        /** @constant */
                        kind: "event";
                        /** @description The id of one of the project's events. */
                        name: string;
                    } | {
                        /** @constant */
                        kind: "event_type";
                        name: string;
                        /** @description Whose sample it is; none: the project's own. */
                        connection_id?: number | null;
                    } | {
                        /** @constant */
                        kind: "body";
                        body: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What it comes to; null where it has an error. */
                        value: unknown;
                        /** @description `text`, `number`, `boolean`, `list`, `object` or `null`. */
                        type: string;
                        /** @description What it names and the sample doesn't have. */
                        missing: string[];
                        error: string | null;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsTasksPreview: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    definition: {
                        source: {
                            /** @enum {unknown} */
                            kind: "connection" | "project";
                            connection_id: number | null;
                            types: string[];
                        } | null;
                        filter: {
                            /** @enum {unknown} */
                            match: "all" | "any";
                            rows: ({
                                path: string;
                                /** @enum {unknown} */
                                operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                value?: string | number | boolean | (string | number)[];
                            } | {
                                /** @enum {unknown} */
                                match: "all" | "any";
                                rows: {
                                    path: string;
                                    /** @enum {unknown} */
                                    operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                    value?: string | number | boolean | (string | number)[];
                                }[];
                            })[];
                        } | null;
                        targets: {
                            key: string;
                            connection_id: number | null;
                            connector?: string;
                            action: string;
                            settings: {
                                [key: string]: unknown;
                            };
                            filter: {
                                /** @enum {unknown} */
                                match: "all" | "any";
                                rows: ({
                                    path: string;
                                    /** @enum {unknown} */
                                    operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                    value?: string | number | boolean | (string | number)[];
                                } | {
                                    /** @enum {unknown} */
                                    match: "all" | "any";
                                    rows: {
                                        path: string;
                                        /** @enum {unknown} */
                                        operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                        value?: string | number | boolean | (string | number)[];
                                    }[];
                                })[];
                            } | null;
                            mapping: {
                                [key: string]: string;
                            };
                            /** @enum {unknown} */
                            retry: "standard" | "short" | "none";
                            after?: string | null;
                        }[];
                        sample: {
                            /** @enum {unknown} */
                            kind: "capture" | "event" | "event_type";
                            name: string;
                        } | null;
                    };
                    /** @description A captured request, an event of the project, the sample of an event type, or a body of your own. */
                    sample: {
                        /** @constant */
                        kind: "capture";
                        name: string;
                    } | {
                        /** @constant */
                        kind: "event";
                        /** @description The id of one of the project's events. */
                        name: string;
                    } | {
                        /** @constant */
                        kind: "event_type";
                        name: string;
                        /** @description Whose sample it is; none: the project's own. */
                        connection_id?: number | null;
                    } | {
                        /** @constant */
                        kind: "body";
                        body: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        filter_passes: boolean;
                        targets: {
                            key: string;
                            filter_passes: boolean;
                            values: {
                                [key: string]: {
                                    /** @description What it comes to; null where it has an error. */
                                    value: unknown;
                                    /** @description `text`, `number`, `boolean`, `list`, `object` or `null`. */
                                    type: string;
                                    /** @description What it names and the sample doesn't have. */
                                    missing: string[];
                                    error: string | null;
                                };
                            };
                        }[];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsTasksSample: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A captured request, an event of the project, the sample of an event type, or a body of your own. */
                    sample: {
                        /** @constant */
                        kind: "capture";
                        name: string;
                    } | {
                        /** @constant */
                        kind: "event";
                        /** @description The id of one of the project's events. */
                        name: string;
                    } | {
                        /** @constant */
                        kind: "event_type";
                        name: string;
                        /** @description Whose sample it is; none: the project's own. */
                        connection_id?: number | null;
                    } | {
                        /** @constant */
                        kind: "body";
                        body: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What expressions and filters see. */
                        data: unknown;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsTasksByTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The task's id. */
                task: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        name: string;
                        description: string;
                        enabled: boolean;
                        draft: {
                            source: {
                                /** @enum {unknown} */
                                kind: "connection" | "project";
                                connection_id: number | null;
                                types: string[];
                            } | null;
                            filter: {
                                /** @enum {unknown} */
                                match: "all" | "any";
                                rows: ({
                                    path: string;
                                    /** @enum {unknown} */
                                    operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                    value?: string | number | boolean | (string | number)[];
                                } | {
                                    /** @enum {unknown} */
                                    match: "all" | "any";
                                    rows: {
                                        path: string;
                                        /** @enum {unknown} */
                                        operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                        value?: string | number | boolean | (string | number)[];
                                    }[];
                                })[];
                            } | null;
                            targets: {
                                key: string;
                                connection_id: number | null;
                                connector?: string;
                                action: string;
                                settings: {
                                    [key: string]: unknown;
                                };
                                filter: {
                                    /** @enum {unknown} */
                                    match: "all" | "any";
                                    rows: ({
                                        path: string;
                                        /** @enum {unknown} */
                                        operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                        value?: string | number | boolean | (string | number)[];
                                    } | {
                                        /** @enum {unknown} */
                                        match: "all" | "any";
                                        rows: {
                                            path: string;
                                            /** @enum {unknown} */
                                            operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                            value?: string | number | boolean | (string | number)[];
                                        }[];
                                    })[];
                                } | null;
                                mapping: {
                                    [key: string]: string;
                                };
                                /** @enum {unknown} */
                                retry: "standard" | "short" | "none";
                                after?: string | null;
                            }[];
                            sample: {
                                /** @enum {unknown} */
                                kind: "capture" | "event" | "event_type";
                                name: string;
                            } | null;
                        };
                        /** @description What runs; null before the first time. */
                        published: {
                            source: {
                                /** @enum {unknown} */
                                kind: "connection" | "project";
                                connection_id: number | null;
                                types: string[];
                            } | null;
                            filter: {
                                /** @enum {unknown} */
                                match: "all" | "any";
                                rows: ({
                                    path: string;
                                    /** @enum {unknown} */
                                    operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                    value?: string | number | boolean | (string | number)[];
                                } | {
                                    /** @enum {unknown} */
                                    match: "all" | "any";
                                    rows: {
                                        path: string;
                                        /** @enum {unknown} */
                                        operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                        value?: string | number | boolean | (string | number)[];
                                    }[];
                                })[];
                            } | null;
                            targets: {
                                key: string;
                                connection_id: number | null;
                                connector?: string;
                                action: string;
                                settings: {
                                    [key: string]: unknown;
                                };
                                filter: {
                                    /** @enum {unknown} */
                                    match: "all" | "any";
                                    rows: ({
                                        path: string;
                                        /** @enum {unknown} */
                                        operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                        value?: string | number | boolean | (string | number)[];
                                    } | {
                                        /** @enum {unknown} */
                                        match: "all" | "any";
                                        rows: {
                                            path: string;
                                            /** @enum {unknown} */
                                            operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                            value?: string | number | boolean | (string | number)[];
                                        }[];
                                    })[];
                                } | null;
                                mapping: {
                                    [key: string]: string;
                                };
                                /** @enum {unknown} */
                                retry: "standard" | "short" | "none";
                                after?: string | null;
                            }[];
                            sample: {
                                /** @enum {unknown} */
                                kind: "capture" | "event" | "event_type";
                                name: string;
                            } | null;
                        } | null;
                        /** @description How often it was published. */
                        version: number;
                        published_at: string | null;
                        /** @description Whether the draft is another than what runs. */
                        has_changes: boolean;
                        /** @description What the draft lacks to be published, as far as that can be told without asking the other systems. */
                        problems: {
                            /** @description Into the draft: `targets.0.mapping.email`. */
                            path: string;
                            message: string;
                        }[];
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                        last_run_at: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    deleteProjectsTasksByTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The task's id. */
                task: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    patchProjectsTasksByTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The task's id. */
                task: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @description For your team. */
                    description?: string;
                    /** @description Whether events start it. What comes while it is off is not made up for later; what waits for another try then is given up when its time comes. */
                    enabled?: boolean;
                    draft?: {
                        source: {
                            /** @enum {unknown} */
                            kind: "connection" | "project";
                            connection_id: number | null;
                            types: string[];
                        } | null;
                        filter: {
                            /** @enum {unknown} */
                            match: "all" | "any";
                            rows: ({
                                path: string;
                                /** @enum {unknown} */
                                operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                value?: string | number | boolean | (string | number)[];
                            } | {
                                /** @enum {unknown} */
                                match: "all" | "any";
                                rows: {
                                    path: string;
                                    /** @enum {unknown} */
                                    operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                    value?: string | number | boolean | (string | number)[];
                                }[];
                            })[];
                        } | null;
                        targets: {
                            key: string;
                            connection_id: number | null;
                            connector?: string;
                            action: string;
                            settings: {
                                [key: string]: unknown;
                            };
                            filter: {
                                /** @enum {unknown} */
                                match: "all" | "any";
                                rows: ({
                                    path: string;
                                    /** @enum {unknown} */
                                    operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                    value?: string | number | boolean | (string | number)[];
                                } | {
                                    /** @enum {unknown} */
                                    match: "all" | "any";
                                    rows: {
                                        path: string;
                                        /** @enum {unknown} */
                                        operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                        value?: string | number | boolean | (string | number)[];
                                    }[];
                                })[];
                            } | null;
                            mapping: {
                                [key: string]: string;
                            };
                            /** @enum {unknown} */
                            retry: "standard" | "short" | "none";
                            after?: string | null;
                        }[];
                        sample: {
                            /** @enum {unknown} */
                            kind: "capture" | "event" | "event_type";
                            name: string;
                        } | null;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        name: string;
                        description: string;
                        enabled: boolean;
                        draft: {
                            source: {
                                /** @enum {unknown} */
                                kind: "connection" | "project";
                                connection_id: number | null;
                                types: string[];
                            } | null;
                            filter: {
                                /** @enum {unknown} */
                                match: "all" | "any";
                                rows: ({
                                    path: string;
                                    /** @enum {unknown} */
                                    operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                    value?: string | number | boolean | (string | number)[];
                                } | {
                                    /** @enum {unknown} */
                                    match: "all" | "any";
                                    rows: {
                                        path: string;
                                        /** @enum {unknown} */
                                        operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                        value?: string | number | boolean | (string | number)[];
                                    }[];
                                })[];
                            } | null;
                            targets: {
                                key: string;
                                connection_id: number | null;
                                connector?: string;
                                action: string;
                                settings: {
                                    [key: string]: unknown;
                                };
                                filter: {
                                    /** @enum {unknown} */
                                    match: "all" | "any";
                                    rows: ({
                                        path: string;
                                        /** @enum {unknown} */
                                        operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                        value?: string | number | boolean | (string | number)[];
                                    } | {
                                        /** @enum {unknown} */
                                        match: "all" | "any";
                                        rows: {
                                            path: string;
                                            /** @enum {unknown} */
                                            operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                            value?: string | number | boolean | (string | number)[];
                                        }[];
                                    })[];
                                } | null;
                                mapping: {
                                    [key: string]: string;
                                };
                                /** @enum {unknown} */
                                retry: "standard" | "short" | "none";
                                after?: string | null;
                            }[];
                            sample: {
                                /** @enum {unknown} */
                                kind: "capture" | "event" | "event_type";
                                name: string;
                            } | null;
                        };
                        /** @description What runs; null before the first time. */
                        published: {
                            source: {
                                /** @enum {unknown} */
                                kind: "connection" | "project";
                                connection_id: number | null;
                                types: string[];
                            } | null;
                            filter: {
                                /** @enum {unknown} */
                                match: "all" | "any";
                                rows: ({
                                    path: string;
                                    /** @enum {unknown} */
                                    operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                    value?: string | number | boolean | (string | number)[];
                                } | {
                                    /** @enum {unknown} */
                                    match: "all" | "any";
                                    rows: {
                                        path: string;
                                        /** @enum {unknown} */
                                        operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                        value?: string | number | boolean | (string | number)[];
                                    }[];
                                })[];
                            } | null;
                            targets: {
                                key: string;
                                connection_id: number | null;
                                connector?: string;
                                action: string;
                                settings: {
                                    [key: string]: unknown;
                                };
                                filter: {
                                    /** @enum {unknown} */
                                    match: "all" | "any";
                                    rows: ({
                                        path: string;
                                        /** @enum {unknown} */
                                        operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                        value?: string | number | boolean | (string | number)[];
                                    } | {
                                        /** @enum {unknown} */
                                        match: "all" | "any";
                                        rows: {
                                            path: string;
                                            /** @enum {unknown} */
                                            operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                            value?: string | number | boolean | (string | number)[];
                                        }[];
                                    })[];
                                } | null;
                                mapping: {
                                    [key: string]: string;
                                };
                                /** @enum {unknown} */
                                retry: "standard" | "short" | "none";
                                after?: string | null;
                            }[];
                            sample: {
                                /** @enum {unknown} */
                                kind: "capture" | "event" | "event_type";
                                name: string;
                            } | null;
                        } | null;
                        /** @description How often it was published. */
                        version: number;
                        published_at: string | null;
                        /** @description Whether the draft is another than what runs. */
                        has_changes: boolean;
                        /** @description What the draft lacks to be published, as far as that can be told without asking the other systems. */
                        problems: {
                            /** @description Into the draft: `targets.0.mapping.email`. */
                            path: string;
                            message: string;
                        }[];
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                        last_run_at: string | null;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsTasksDiscardDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The task's id. */
                task: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        name: string;
                        description: string;
                        enabled: boolean;
                        draft: {
                            source: {
                                /** @enum {unknown} */
                                kind: "connection" | "project";
                                connection_id: number | null;
                                types: string[];
                            } | null;
                            filter: {
                                /** @enum {unknown} */
                                match: "all" | "any";
                                rows: ({
                                    path: string;
                                    /** @enum {unknown} */
                                    operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                    value?: string | number | boolean | (string | number)[];
                                } | {
                                    /** @enum {unknown} */
                                    match: "all" | "any";
                                    rows: {
                                        path: string;
                                        /** @enum {unknown} */
                                        operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                        value?: string | number | boolean | (string | number)[];
                                    }[];
                                })[];
                            } | null;
                            targets: {
                                key: string;
                                connection_id: number | null;
                                connector?: string;
                                action: string;
                                settings: {
                                    [key: string]: unknown;
                                };
                                filter: {
                                    /** @enum {unknown} */
                                    match: "all" | "any";
                                    rows: ({
                                        path: string;
                                        /** @enum {unknown} */
                                        operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                        value?: string | number | boolean | (string | number)[];
                                    } | {
                                        /** @enum {unknown} */
                                        match: "all" | "any";
                                        rows: {
                                            path: string;
                                            /** @enum {unknown} */
                                            operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                            value?: string | number | boolean | (string | number)[];
                                        }[];
                                    })[];
                                } | null;
                                mapping: {
                                    [key: string]: string;
                                };
                                /** @enum {unknown} */
                                retry: "standard" | "short" | "none";
                                after?: string | null;
                            }[];
                            sample: {
                                /** @enum {unknown} */
                                kind: "capture" | "event" | "event_type";
                                name: string;
                            } | null;
                        };
                        /** @description What runs; null before the first time. */
                        published: {
                            source: {
                                /** @enum {unknown} */
                                kind: "connection" | "project";
                                connection_id: number | null;
                                types: string[];
                            } | null;
                            filter: {
                                /** @enum {unknown} */
                                match: "all" | "any";
                                rows: ({
                                    path: string;
                                    /** @enum {unknown} */
                                    operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                    value?: string | number | boolean | (string | number)[];
                                } | {
                                    /** @enum {unknown} */
                                    match: "all" | "any";
                                    rows: {
                                        path: string;
                                        /** @enum {unknown} */
                                        operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                        value?: string | number | boolean | (string | number)[];
                                    }[];
                                })[];
                            } | null;
                            targets: {
                                key: string;
                                connection_id: number | null;
                                connector?: string;
                                action: string;
                                settings: {
                                    [key: string]: unknown;
                                };
                                filter: {
                                    /** @enum {unknown} */
                                    match: "all" | "any";
                                    rows: ({
                                        path: string;
                                        /** @enum {unknown} */
                                        operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                        value?: string | number | boolean | (string | number)[];
                                    } | {
                                        /** @enum {unknown} */
                                        match: "all" | "any";
                                        rows: {
                                            path: string;
                                            /** @enum {unknown} */
                                            operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                            value?: string | number | boolean | (string | number)[];
                                        }[];
                                    })[];
                                } | null;
                                mapping: {
                                    [key: string]: string;
                                };
                                /** @enum {unknown} */
                                retry: "standard" | "short" | "none";
                                after?: string | null;
                            }[];
                            sample: {
                                /** @enum {unknown} */
                                kind: "capture" | "event" | "event_type";
                                name: string;
                            } | null;
                        } | null;
                        /** @description How often it was published. */
                        version: number;
                        published_at: string | null;
                        /** @description Whether the draft is another than what runs. */
                        has_changes: boolean;
                        /** @description What the draft lacks to be published, as far as that can be told without asking the other systems. */
                        problems: {
                            /** @description Into the draft: `targets.0.mapping.email`. */
                            path: string;
                            message: string;
                        }[];
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                        last_run_at: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsTasksFields: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The task's id. */
                task: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description The target's key. */
                            target: string;
                            fields: {
                                id: string;
                                label: string;
                                /** @enum {unknown} */
                                type: "text" | "number" | "boolean" | "date" | "json";
                                required: boolean;
                                help: string | null;
                                /** @description An expression to begin with. */
                                suggestion: string | null;
                            }[];
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsTasksPublish: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The task's id. */
                task: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        name: string;
                        description: string;
                        enabled: boolean;
                        draft: {
                            source: {
                                /** @enum {unknown} */
                                kind: "connection" | "project";
                                connection_id: number | null;
                                types: string[];
                            } | null;
                            filter: {
                                /** @enum {unknown} */
                                match: "all" | "any";
                                rows: ({
                                    path: string;
                                    /** @enum {unknown} */
                                    operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                    value?: string | number | boolean | (string | number)[];
                                } | {
                                    /** @enum {unknown} */
                                    match: "all" | "any";
                                    rows: {
                                        path: string;
                                        /** @enum {unknown} */
                                        operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                        value?: string | number | boolean | (string | number)[];
                                    }[];
                                })[];
                            } | null;
                            targets: {
                                key: string;
                                connection_id: number | null;
                                connector?: string;
                                action: string;
                                settings: {
                                    [key: string]: unknown;
                                };
                                filter: {
                                    /** @enum {unknown} */
                                    match: "all" | "any";
                                    rows: ({
                                        path: string;
                                        /** @enum {unknown} */
                                        operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                        value?: string | number | boolean | (string | number)[];
                                    } | {
                                        /** @enum {unknown} */
                                        match: "all" | "any";
                                        rows: {
                                            path: string;
                                            /** @enum {unknown} */
                                            operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                            value?: string | number | boolean | (string | number)[];
                                        }[];
                                    })[];
                                } | null;
                                mapping: {
                                    [key: string]: string;
                                };
                                /** @enum {unknown} */
                                retry: "standard" | "short" | "none";
                                after?: string | null;
                            }[];
                            sample: {
                                /** @enum {unknown} */
                                kind: "capture" | "event" | "event_type";
                                name: string;
                            } | null;
                        };
                        /** @description What runs; null before the first time. */
                        published: {
                            source: {
                                /** @enum {unknown} */
                                kind: "connection" | "project";
                                connection_id: number | null;
                                types: string[];
                            } | null;
                            filter: {
                                /** @enum {unknown} */
                                match: "all" | "any";
                                rows: ({
                                    path: string;
                                    /** @enum {unknown} */
                                    operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                    value?: string | number | boolean | (string | number)[];
                                } | {
                                    /** @enum {unknown} */
                                    match: "all" | "any";
                                    rows: {
                                        path: string;
                                        /** @enum {unknown} */
                                        operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                        value?: string | number | boolean | (string | number)[];
                                    }[];
                                })[];
                            } | null;
                            targets: {
                                key: string;
                                connection_id: number | null;
                                connector?: string;
                                action: string;
                                settings: {
                                    [key: string]: unknown;
                                };
                                filter: {
                                    /** @enum {unknown} */
                                    match: "all" | "any";
                                    rows: ({
                                        path: string;
                                        /** @enum {unknown} */
                                        operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                        value?: string | number | boolean | (string | number)[];
                                    } | {
                                        /** @enum {unknown} */
                                        match: "all" | "any";
                                        rows: {
                                            path: string;
                                            /** @enum {unknown} */
                                            operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                            value?: string | number | boolean | (string | number)[];
                                        }[];
                                    })[];
                                } | null;
                                mapping: {
                                    [key: string]: string;
                                };
                                /** @enum {unknown} */
                                retry: "standard" | "short" | "none";
                                after?: string | null;
                            }[];
                            sample: {
                                /** @enum {unknown} */
                                kind: "capture" | "event" | "event_type";
                                name: string;
                            } | null;
                        } | null;
                        /** @description How often it was published. */
                        version: number;
                        published_at: string | null;
                        /** @description Whether the draft is another than what runs. */
                        has_changes: boolean;
                        /** @description What the draft lacks to be published, as far as that can be told without asking the other systems. */
                        problems: {
                            /** @description Into the draft: `targets.0.mapping.email`. */
                            path: string;
                            message: string;
                        }[];
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                        last_run_at: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsTasksRuns: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                limit?: number;
                /** @description `next_cursor` of the page before; leave out for the first. */
                cursor?: string;
                state?: "running" | "done" | "partly" | "failed" | "skipped";
                /** @description What is somewhere in the event, or in the first 2,000 characters of what came in; among the newest 5,000 runs. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The task's id. */
                task: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description The event's id. */
                            id: number;
                            task: {
                                id: number;
                                name: string;
                            };
                            /** @description The event's. */
                            webhook_id: string;
                            event_type: string;
                            /** Format: date-time */
                            received_at: string;
                            /** @description The captured request's name. */
                            capture: string | null;
                            /** @description The first e-mail address in the event, or in the beginning of what came in, in lower case: most often of whom it is. */
                            email: string | null;
                            /** @description Whether somebody had it run again, all of it. */
                            again: boolean;
                            /**
                             * @description `running`: some target waits for a try. `partly`: some are done and some went wrong. `skipped`: there was nothing to do.
                             * @enum {unknown}
                             */
                            state: "running" | "done" | "partly" | "failed" | "skipped";
                            targets: {
                                key: string;
                                /** @description As the task is published now; null for a target that it has no more. */
                                connection: {
                                    id: number;
                                    name: string;
                                } | null;
                                action: string | null;
                                /**
                                 * @description `rejected`: the other side, or its own mapping, says no for good. `failed`: every try went wrong. `skipped`: a filter, or the task was off.
                                 * @enum {unknown}
                                 */
                                state: "waiting" | "done" | "rejected" | "failed" | "skipped";
                                /** @description What happened, or why not. */
                                summary: string | null;
                                error_code: string | null;
                                attempts: number;
                                next_attempt_at: string | null;
                            }[];
                        }[];
                        /**
                         * @description null on the last page.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsTasksRunsByRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The task's id. */
                task: number;
                /** @description The run's id: its event's. */
                run: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The event's id. */
                        id: number;
                        task: {
                            id: number;
                            name: string;
                        };
                        /** @description The event's. */
                        webhook_id: string;
                        event_type: string;
                        /** Format: date-time */
                        received_at: string;
                        /** @description The captured request's name. */
                        capture: string | null;
                        /** @description The first e-mail address in the event, or in the beginning of what came in, in lower case: most often of whom it is. */
                        email: string | null;
                        /** @description Whether somebody had it run again, all of it. */
                        again: boolean;
                        /**
                         * @description `running`: some target waits for a try. `partly`: some are done and some went wrong. `skipped`: there was nothing to do.
                         * @enum {unknown}
                         */
                        state: "running" | "done" | "partly" | "failed" | "skipped";
                        /** @description What expressions and filters saw; null once it is gone. */
                        input: unknown;
                        targets: {
                            key: string;
                            /** @description As the task is published now; null for a target that it has no more. */
                            connection: {
                                id: number;
                                name: string;
                            } | null;
                            action: string | null;
                            /**
                             * @description `rejected`: the other side, or its own mapping, says no for good. `failed`: every try went wrong. `skipped`: a filter, or the task was off.
                             * @enum {unknown}
                             */
                            state: "waiting" | "done" | "rejected" | "failed" | "skipped";
                            /** @description What happened, or why not. */
                            summary: string | null;
                            error_code: string | null;
                            attempts: number;
                            next_attempt_at: string | null;
                            tries: {
                                number: number;
                                /** Format: date-time */
                                started_at: string;
                                duration_ms: number;
                                status_code: number | null;
                                error_code: string | null;
                                detail: string | null;
                                summary: string | null;
                                /** @description What the target was given, redacted. */
                                input: unknown;
                                /** @description What its expressions name and the event doesn't have. */
                                missing: string[];
                                /** @description What the other side answered. */
                                output: unknown;
                                steps: {
                                    /** @description `POST https://api.example.com/contacts`, or the connector's own words. */
                                    what: string;
                                    ms: number | null;
                                    status: number | null;
                                    error: string | null;
                                    detail: string | null;
                                }[];
                            }[];
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsTasksRunsAgain: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The task's id. */
                task: number;
                /** @description The run's id: its event's. */
                run: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description `failed`: those that went wrong, as the same run, with the same idempotency key, so that what was done is not done twice. `all`: every target, as a new run with keys of its own.
                     * @enum {unknown}
                     */
                    targets: "failed" | "all";
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The event's id. */
                        id: number;
                        task: {
                            id: number;
                            name: string;
                        };
                        /** @description The event's. */
                        webhook_id: string;
                        event_type: string;
                        /** Format: date-time */
                        received_at: string;
                        /** @description The captured request's name. */
                        capture: string | null;
                        /** @description The first e-mail address in the event, or in the beginning of what came in, in lower case: most often of whom it is. */
                        email: string | null;
                        /** @description Whether somebody had it run again, all of it. */
                        again: boolean;
                        /**
                         * @description `running`: some target waits for a try. `partly`: some are done and some went wrong. `skipped`: there was nothing to do.
                         * @enum {unknown}
                         */
                        state: "running" | "done" | "partly" | "failed" | "skipped";
                        /** @description What expressions and filters saw; null once it is gone. */
                        input: unknown;
                        targets: {
                            key: string;
                            /** @description As the task is published now; null for a target that it has no more. */
                            connection: {
                                id: number;
                                name: string;
                            } | null;
                            action: string | null;
                            /**
                             * @description `rejected`: the other side, or its own mapping, says no for good. `failed`: every try went wrong. `skipped`: a filter, or the task was off.
                             * @enum {unknown}
                             */
                            state: "waiting" | "done" | "rejected" | "failed" | "skipped";
                            /** @description What happened, or why not. */
                            summary: string | null;
                            error_code: string | null;
                            attempts: number;
                            next_attempt_at: string | null;
                            tries: {
                                number: number;
                                /** Format: date-time */
                                started_at: string;
                                duration_ms: number;
                                status_code: number | null;
                                error_code: string | null;
                                detail: string | null;
                                summary: string | null;
                                /** @description What the target was given, redacted. */
                                input: unknown;
                                /** @description What its expressions name and the event doesn't have. */
                                missing: string[];
                                /** @description What the other side answered. */
                                output: unknown;
                                steps: {
                                    /** @description `POST https://api.example.com/contacts`, or the connector's own words. */
                                    what: string;
                                    ms: number | null;
                                    status: number | null;
                                    error: string | null;
                                    detail: string | null;
                                }[];
                            }[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsTasksTest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The task's id. */
                task: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A captured request, an event of the project, the sample of an event type, or a body of your own. */
                    sample: {
                        /** @constant */
                        kind: "capture";
                        name: string;
                    } | {
                        /** @constant */
                        kind: "event";
                        /** @description The id of one of the project's events. */
                        name: string;
                    } | {
                        /** @constant */
                        kind: "event_type";
                        name: string;
                        /** @description Whose sample it is; none: the project's own. */
                        connection_id?: number | null;
                    } | {
                        /** @constant */
                        kind: "body";
                        body: unknown;
                    };
                    /** @description The key of one of the draft's targets. */
                    target: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        state: "done" | "failed" | "skipped";
                        /** @description What happened. */
                        summary: string | null;
                        /** @description Why it failed, or was skipped. */
                        error: string | null;
                        error_code: string | null;
                        /** @description What the target was given, redacted. */
                        input: unknown;
                        /** @description What it names and the sample doesn't have. */
                        missing: string[];
                        /** @description What the other side answered. */
                        output: unknown;
                        steps: {
                            /** @description `POST https://api.example.com/contacts`, or the connector's own words. */
                            what: string;
                            ms: number | null;
                            status: number | null;
                            error: string | null;
                            detail: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsTasksWithSample: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The task's id. */
                task: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What runs, or what is being made of it.
                     * @enum {unknown}
                     */
                    version: "published" | "draft";
                    /** @description A captured request, an event of the project, the sample of an event type, or a body of your own. */
                    sample: {
                        /** @constant */
                        kind: "capture";
                        name: string;
                    } | {
                        /** @constant */
                        kind: "event";
                        /** @description The id of one of the project's events. */
                        name: string;
                    } | {
                        /** @constant */
                        kind: "event_type";
                        name: string;
                        /** @description Whose sample it is; none: the project's own. */
                        connection_id?: number | null;
                    } | {
                        /** @constant */
                        kind: "body";
                        body: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        filter_passes: boolean;
                        targets: {
                            key: string;
                            filter_passes: boolean;
                            values: {
                                [key: string]: {
                                    /** @description What it comes to; null where it has an error. */
                                    value: unknown;
                                    /** @description `text`, `number`, `boolean`, `list`, `object` or `null`. */
                                    type: string;
                                    /** @description What it names and the sample doesn't have. */
                                    missing: string[];
                                    error: string | null;
                                };
                            };
                        }[];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsTimeseries: {
        parameters: {
            query?: {
                /** @description What a point stands for. */
                interval?: "hour" | "day";
                /** @description From the hour or day that this is in; 30 days, or 48 hours, before `until` if left out. At most 400 points before it. */
                since?: string;
                /** @description Ends before; now, if left out. */
                until?: string;
                /**
                 * @description Whose hours and days: a name of the IANA database.
                 * @example Europe/Berlin
                 */
                time_zone?: string;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        interval: "hour" | "day";
                        time_zone: string;
                        /** @description Oldest first; hours and days without anything are there, too. */
                        data: {
                            /**
                             * Format: date-time
                             * @description When the hour or day begins.
                             */
                            at: string;
                            /** @description People who came, also those who are gone by now. */
                            signups: number;
                            /** @description Those of the sign-ups that somebody brought. */
                            referrals: number;
                            /** @description Referrals that came to count, whenever they were made. */
                            qualified: number;
                            /** @description On share links: of people, once a day for each. */
                            clicks: number;
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsTopReferrers: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                limit?: number;
                /** @description `next_cursor` of the page before; leave out for the first. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            email: string;
                            first_name: string | null;
                            last_name: string | null;
                            /** @description Friends who count. */
                            share_signups_count: number;
                            share_clicks_count: number;
                        }[];
                        /**
                         * @description null on the last page.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsUsers: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                limit?: number;
                /** @description `next_cursor` of the page before; leave out for the first. */
                cursor?: string;
                status?: "imported" | "unconfirmed" | "applied" | "invited" | "active" | "rejected" | "idle" | "suspended";
                /** @description Any spelling of the mailbox: finds one user or none. */
                email?: string;
                /** @description The start of an address, or a part of a name. */
                q?: string;
                group?: string;
                referral_code?: string;
                /** @description The referral code of who brought them. */
                referred_by?: string;
                /** @description Created at this moment or after it. */
                created_after?: string;
                /** @description Created before this moment. */
                created_before?: string;
                unsubscribed?: boolean;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["User"][];
                        /**
                         * @description null on the last page.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsUsers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description As typed: mail goes there. */
                    email: string;
                    /**
                     * @description `applied` if left out, or `unconfirmed` where double opt-in is on. Somebody who is there already is moved forward to it, never back; 409 where that is not allowed.
                     * @enum {unknown}
                     */
                    status?: "imported" | "applied" | "unconfirmed" | "invited" | "active";
                    profile?: components["schemas"]["ProfileInput"];
                    custom_fields?: {
                        [key: string]: string | number | boolean | null | string[];
                    };
                    groups?: string[];
                    /** @description The referral code of who brought a new user. */
                    referred_by?: string;
                    /** Format: date-time */
                    applied_at?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsUsersActs: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    act: "confirm" | "invite" | "activate" | "reject" | "suspend" | "unsuspend" | "unsubscribe" | "resubscribe" | "add_to_group" | "remove_from_group" | "delete";
                    users: number[];
                    /** @description Why they are rejected, suspended or let back in. */
                    reason?: string;
                    /** @description Which one, for `add_to_group` and `remove_from_group`. */
                    group?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            user_id: number;
                            /**
                             * @description `unchanged`: it was so already.
                             * @enum {unknown}
                             */
                            result: "done" | "unchanged" | "refused";
                            /** @description The user's status now; null for somebody who is not there. */
                            status: ("imported" | "unconfirmed" | "applied" | "invited" | "active" | "rejected" | "idle" | "suspended") | null;
                            /** @description Why it was refused. */
                            error: {
                                code: string;
                                message: string;
                            } | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsUsersBulk: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    users: unknown[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {unknown} */
                            status: "created" | "updated" | "refused";
                            user?: components["schemas"]["User"];
                            errors?: {
                                path: string;
                                message: string;
                            }[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsUsersExport: {
        parameters: {
            query?: {
                format?: "csv" | "json";
                status?: "imported" | "unconfirmed" | "applied" | "invited" | "active" | "rejected" | "idle" | "suspended";
                /** @description Any spelling of the mailbox: finds one user or none. */
                email?: string;
                /** @description The start of an address, or a part of a name. */
                q?: string;
                group?: string;
                referral_code?: string;
                /** @description The referral code of who brought them. */
                referred_by?: string;
                /** @description Created at this moment or after it. */
                created_after?: string;
                /** @description Created before this moment. */
                created_before?: string;
                unsubscribed?: boolean;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/json": components["schemas"]["User"][];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsUsersImport: {
        parameters: {
            query?: {
                /** @description To know it by. */
                file_name?: string;
            };
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": unknown;
                "text/tab-separated-values": unknown;
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        /**
                         * @description `uploaded`: waits to be mapped, checked and started. `checking`: a dry run is under way. `running`, `completed`, `canceled`: who is in by then stays. `failed`: for a fault of the server's.
                         * @enum {unknown}
                         */
                        state: "uploaded" | "checking" | "running" | "completed" | "canceled" | "failed";
                        file_name: string;
                        bytes: number;
                        /** @enum {unknown} */
                        encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
                        /** @enum {unknown} */
                        delimiter: "comma" | "semicolon" | "tab" | "pipe";
                        /** @description The first row names the columns. */
                        has_header: boolean;
                        columns: {
                            name: string;
                            /** @description From the first rows; gone with the file. */
                            samples: string[];
                            to: string | null;
                        }[];
                        /**
                         * @description What new people are whose row says nothing else.
                         * @enum {unknown}
                         */
                        status: "imported" | "applied" | "unconfirmed" | "invited" | "active";
                        /**
                         * @description What becomes of people who are there already: changed by what their row says, or left as they are.
                         * @enum {unknown}
                         */
                        existing: "update" | "skip";
                        /** @description Rows below the header; null until the import has read the file to its end. */
                        rows_total: number | null;
                        /** @description Rows that the import, or the dry run under way, is through with. */
                        rows_done: number;
                        /** @description People who are new. */
                        created: number;
                        /** @description People who were there and are changed. */
                        updated: number;
                        /** @description People who were there and stay as they are. */
                        unchanged: number;
                        /** @description Rows of which nothing was taken: `GET …/refusals` says why. */
                        refused: number;
                        /** @description Since the start; null before it. */
                        rows_per_second: number | null;
                        /** @description What would come of it as it is mapped now; null until a dry run has come to its end. */
                        dry_run: {
                            rows: number;
                            /** @description People who are new. */
                            created: number;
                            /** @description People who were there and are changed. */
                            updated: number;
                            /** @description People who were there and stay as they are. */
                            unchanged: number;
                            /** @description Rows of which nothing was taken: `GET …/refusals` says why. */
                            refused: number;
                        } | null;
                        /** @description Why the file can't be read, or what went wrong. */
                        problem: string | null;
                        /** @description There is a list of refused rows. It is kept for 30 days. */
                        has_refusals: boolean;
                        /** Format: date-time */
                        created_at: string;
                        started_at: string | null;
                        finished_at: string | null;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsUsersByUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The user's id. */
                user: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        project_id: number;
                        email: string;
                        /** @enum {unknown} */
                        status: "imported" | "unconfirmed" | "applied" | "invited" | "active" | "rejected" | "idle" | "suspended";
                        imported_at: string | null;
                        applied_at: string | null;
                        created_at: string | null;
                        updated_at: string | null;
                        invited_at: string | null;
                        joined_at: string | null;
                        invitation_code: string;
                        share_clicks_count: number;
                        share_signups_count: number;
                        share_link: string;
                        referred_by: {
                            id: number;
                            email: string;
                            referral_code: string;
                        } | null;
                        game_code: null;
                        friend_invitations_count: number;
                        friend_invitations_remaining: number;
                        profile: components["schemas"]["Profile"];
                        unsubscribed_at: string | null;
                        confirmed_at: string | null;
                        referral_code: string;
                        groups: string[];
                        custom_fields: {
                            [key: string]: string | number | boolean | null | string[];
                        };
                        /** @description What the user's status allows now: `POST …/users/{user}/<act>`. */
                        allowed_acts: ("confirm" | "invite" | "activate" | "reject" | "checkin" | "suspend" | "unsuspend")[];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    deleteProjectsUsersByUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The user's id. */
                user: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    patchProjectsUsersByUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The user's id. */
                user: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description As typed: mail goes there. */
                    email?: string;
                    profile?: components["schemas"]["ProfileInput"];
                    custom_fields?: {
                        [key: string]: string | number | boolean | null | string[];
                    };
                    groups?: string[];
                    /** @description 3 to 32 of a-z, 0-9 and hyphens. Links with the old one go on working. */
                    referral_code?: string;
                    friend_invitations_remaining?: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsUsersActivate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The user's id. */
                user: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsUsersCheckin: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The user's id. */
                user: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsUsersConfirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The user's id. */
                user: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsUsersDeliveries: {
        parameters: {
            query?: {
                state?: "pending" | "accepted" | "rejected" | "failed" | "canceled";
                /** @description An event type. */
                event?: "tester_created" | "tester_unconfirmed" | "tester_confirmed" | "tester_applied" | "tester_updated" | "tester_invited" | "tester_activated" | "tester_rejected" | "tester_suspended" | "tester_unsuspended" | "tester_idle" | "tester_unsubscribed" | "tester_resubscribed" | "tester_deleted" | "referral_created" | "referral_qualified" | "referral_revoked" | "points_earned" | "points_revoked" | "reward_earned" | "reward_delivered" | "reward_revoked" | "goal_reached" | "user_flagged" | "user_cleared" | "wave_completed" | "import_completed";
                /** @description Of this endpoint. */
                endpoint_id?: number;
                /** @description Made then or later. */
                since?: string;
                /** @description Made before. */
                until?: string;
                /** @description The `webhook-id` that the receiver got. */
                webhook_id?: string;
                /** @description Rows in a page. */
                limit?: number;
                /** @description `next_cursor` of the page before; leave out for the first. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The user's id. */
                user: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            webhook_id: string;
                            event_id: number;
                            event_type: string;
                            endpoint_id: number;
                            /** @description As it is now, or was when the endpoint was deleted. */
                            endpoint_url: string;
                            user_id: number | null;
                            /** @description As it is now; null for a project's own events, and for users who are gone. */
                            user_email: string | null;
                            /** @enum {unknown} */
                            state: "pending" | "accepted" | "rejected" | "failed" | "canceled";
                            /** @description Those that count: not the interrupted ones. */
                            attempts: number;
                            status_code: number | null;
                            error_code: string | null;
                            next_attempt_at: string | null;
                            /** Format: date-time */
                            created_at: string;
                            finished_at: string | null;
                        }[];
                        /**
                         * @description null on the last page.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsUsersErase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The user's id. */
                user: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsUsersEvents: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                limit?: number;
                /** @description `next_cursor` of the page before; leave out for the first. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The user's id. */
                user: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** @description `webhook-id` of its deliveries. */
                            webhook_id: string;
                            type: string;
                            user_id: number | null;
                            /** Format: date-time */
                            created_at: string;
                            /** @description As it was sent; its schema is in the event types. */
                            data: unknown;
                        }[];
                        /**
                         * @description null on the last page.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsUsersInvite: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The user's id. */
                user: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsUsersPoints: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                limit?: number;
                /** @description `next_cursor` of the page before; leave out for the first. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The user's id. */
                user: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        balance: number;
                        data: {
                            id: number;
                            user_id: number;
                            /** @description Below zero: taken away. */
                            points: number;
                            /**
                             * @description What they were given for; `revoke`: what was given is taken back.
                             * @enum {unknown}
                             */
                            kind: "signup" | "share" | "referral" | "goal" | "bonus" | "reward" | "revoke";
                            reason: string;
                            /** @description What exactly: `signup`, `share/<network>`, `referral/<id>`, `goal/<id>`, `bonus/…`, `reward/…`. Nothing is given twice for the same. */
                            cause: string;
                            /** Format: date-time */
                            created_at: string;
                        }[];
                        /**
                         * @description null on the last page.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsUsersPosition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The user's id. */
                user: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description null for users who are not on the waitlist. */
                        position: number | null;
                        /** @description People ahead. */
                        ahead: number | null;
                        /** @description People behind. */
                        behind: number | null;
                        /** @description People on the waitlist. */
                        total: number;
                        /**
                         * @description What the order goes by.
                         * @enum {unknown}
                         */
                        rule: "referrals" | "signup" | "points";
                        /**
                         * @description The reasons in words, for people; of users who are not on the waitlist, why.
                         * @example 3 friends who count; of those with as many, earlier first: joined at 2026-03-02T09:30:00Z.
                         */
                        explanation: string;
                        why: {
                            /** @description Friends who count, or points; null where the order goes by the time alone. */
                            score: number | null;
                            /**
                             * Format: date-time
                             * @description When the user joined the waitlist: of those with the same score, earlier comes first.
                             */
                            tie_break: string;
                            /** @description What moved the user last, by the rule as it is now; not that others overtook. null where that is long ago, or was not recorded. */
                            last_change: {
                                /** Format: date-time */
                                at: string;
                                /** @enum {unknown} */
                                cause: "joined" | "let_back_in" | "time_changed" | "friend_counted" | "friend_revoked" | "points_earned" | "points_revoked";
                                friend_id: number | null;
                                /** @description null once the friend is deleted. */
                                friend_email: string | null;
                                /** @description Earned; below zero where they were taken back. */
                                points: number | null;
                                reason: string | null;
                            } | null;
                        } | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsUsersReferrals: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                limit?: number;
                /** @description `next_cursor` of the page before; leave out for the first. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The user's id. */
                user: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /**
                             * @description `created` at the friend's sign-up, `qualified` once the project's rule is met and credit given, `revoked` when it is withdrawn.
                             * @enum {unknown}
                             */
                            state: "created" | "qualified" | "revoked";
                            /** @description Why it was revoked. */
                            reason: string | null;
                            referrer_id: number;
                            /** @description null once the referrer is deleted. */
                            referrer: {
                                id: number;
                                email: string;
                                /** @enum {unknown} */
                                status: "imported" | "unconfirmed" | "applied" | "invited" | "active" | "rejected" | "idle" | "suspended";
                            } | null;
                            friend_id: number;
                            /** @description null once the friend is deleted. */
                            friend: {
                                id: number;
                                email: string;
                                /** @enum {unknown} */
                                status: "imported" | "unconfirmed" | "applied" | "invited" | "active" | "rejected" | "idle" | "suspended";
                            } | null;
                            /** @description What can be done to it now: `POST …/referrals/{referral}/<act>`. */
                            allowed_acts: ("revoke" | "restore")[];
                            /** Format: date-time */
                            created_at: string;
                            qualified_at: string | null;
                            revoked_at: string | null;
                        }[];
                        /**
                         * @description null on the last page.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsUsersReject: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The user's id. */
                user: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    reason?: string | null;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsUsersResubscribe: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The user's id. */
                user: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsUsersRewards: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                limit?: number;
                /** @description `next_cursor` of the page before; leave out for the first. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The user's id. */
                user: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description `reward.id` of its events. */
                            id: number;
                            reward: {
                                id: number;
                                name: string;
                                /** @enum {unknown} */
                                type: "coupon" | "credit" | "gift" | "access" | "other";
                                description: string | null;
                                /** @enum {unknown} */
                                role: "referrer" | "friend";
                                metric: ("referrals" | "points") | null;
                            };
                            user_id: number;
                            /** @description null once the user is deleted. */
                            user: {
                                id: number;
                                email: string;
                                /** @enum {unknown} */
                                status: "imported" | "unconfirmed" | "applied" | "invited" | "active" | "rejected" | "idle" | "suspended";
                            } | null;
                            /** @enum {unknown} */
                            state: "pending" | "declined" | "earned" | "delivered" | "revoked";
                            /** @description What a pending one waits for: a member's review, or a code in the reward's pool. */
                            waits_for: ("review" | "codes") | null;
                            /** @description Why it was declined or revoked. */
                            reason: string | null;
                            /** @description `rule`: the user fell below the threshold, and has it again with the count. `member`: for good. */
                            revoked_by: ("rule" | "member") | null;
                            /** @description What it took when it was earned. */
                            threshold: number | null;
                            coupon_code: string | null;
                            /** @description Issued or restored by a member: it doesn't go by the count. */
                            by_hand: boolean;
                            allowed_acts: ("approve" | "decline" | "deliver" | "revoke" | "restore")[];
                            /** Format: date-time */
                            created_at: string;
                            earned_at: string | null;
                            delivered_at: string | null;
                            revoked_at: string | null;
                        }[];
                        /**
                         * @description null on the last page.
                         * @example null
                         */
                        next_cursor: string | null;
                        /** @description The nearest reward not reached, by referrals and by points. */
                        next: {
                            reward_id: number;
                            name: string;
                            description: string | null;
                            /** @enum {unknown} */
                            metric: "referrals" | "points";
                            threshold: number;
                            /** @description How far the user is. */
                            value: number;
                            /** @description How many more it takes; 0 where it is reached. */
                            missing: number;
                        }[];
                        /** @description All that the user can earn by referrals and points, nearest first. */
                        tiers: {
                            reward_id: number;
                            name: string;
                            description: string | null;
                            /** @enum {unknown} */
                            metric: "referrals" | "points";
                            threshold: number;
                            /** @description How far the user is. */
                            value: number;
                            /** @description How many more it takes; 0 where it is reached. */
                            missing: number;
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsUsersStatusLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The user's id. */
                user: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        url: string;
                        token: string;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    deleteProjectsUsersStatusLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The user's id. */
                user: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsUsersSuspend: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The user's id. */
                user: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    reason?: string | null;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsUsersUnsubscribe: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The user's id. */
                user: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsUsersUnsuspend: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The user's id. */
                user: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    reason?: string | null;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsWaves: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                limit?: number;
                /** @description `next_cursor` of the page before; leave out for the first. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            name: string;
                            audience: {
                                /**
                                 * @description `top`: the first `count` of the waitlist, as it stands when the wave begins. `group`, `filter`: who is in a group, or matches a filter. `wave`: whom an earlier wave invited and who have not come, invited again with the same codes.
                                 * @enum {unknown}
                                 */
                                kind: "top" | "group" | "filter" | "wave";
                                /** @description Only the first so many, in the order of the waitlist; who isn't on it comes behind. No wave has more than 100000 people. */
                                count?: number | null;
                                /** @description For `group`. */
                                group?: string;
                                /** @description For `filter`: as the list of users has them. */
                                filter?: {
                                    /** @description Any spelling of the mailbox: finds one user or none. */
                                    email?: string;
                                    /** @description The start of an address, or a part of a name. */
                                    q?: string;
                                    group?: string;
                                    referral_code?: string;
                                    /** @description The referral code of who brought them. */
                                    referred_by?: string;
                                    /**
                                     * Format: date-time
                                     * @description Created at this moment or after it.
                                     */
                                    created_after?: string;
                                    /**
                                     * Format: date-time
                                     * @description Created before this moment.
                                     */
                                    created_before?: string;
                                    /**
                                     * @description Left out: users who are applied or imported.
                                     * @enum {unknown}
                                     */
                                    status?: "imported" | "applied" | "rejected" | "invited";
                                };
                                /** @description For `wave`: its id. */
                                wave?: number;
                            };
                            /** @enum {unknown} */
                            state: "scheduled" | "running" | "completed" | "canceled";
                            /** Format: date-time */
                            send_at: string;
                            /** @description How many people it goes through, which is `invited` and `skipped` once it is completed; null until it has begun and that is known. */
                            planned: number | null;
                            /** @description How many are invited so far. */
                            invited: number;
                            /** @description How many were passed over so far. */
                            skipped: number;
                            /** @description Why. */
                            skipped_because: {
                                /** @description Want no mail, and an invitation is one. */
                                unsubscribed: number;
                                /** @description Had another status by then: came, were rejected, were invited another way. */
                                moved: number;
                                /** @description Were deleted. */
                                deleted: number;
                            };
                            /** @description How many of the invited have become active. */
                            active: number;
                            /** Format: date-time */
                            created_at: string;
                            started_at: string | null;
                            finished_at: string | null;
                        }[];
                        /**
                         * @description null on the last page.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsWaves: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    audience: {
                        /**
                         * @description `top`: the first `count` of the waitlist, as it stands when the wave begins. `group`, `filter`: who is in a group, or matches a filter. `wave`: whom an earlier wave invited and who have not come, invited again with the same codes.
                         * @enum {unknown}
                         */
                        kind: "top" | "group" | "filter" | "wave";
                        /** @description Only the first so many, in the order of the waitlist; who isn't on it comes behind. No wave has more than 100000 people. */
                        count?: number | null;
                        /** @description For `group`. */
                        group?: string;
                        /** @description For `filter`: as the list of users has them. */
                        filter?: {
                            /** @description Any spelling of the mailbox: finds one user or none. */
                            email?: string;
                            /** @description The start of an address, or a part of a name. */
                            q?: string;
                            group?: string;
                            referral_code?: string;
                            /** @description The referral code of who brought them. */
                            referred_by?: string;
                            /**
                             * Format: date-time
                             * @description Created at this moment or after it.
                             */
                            created_after?: string;
                            /**
                             * Format: date-time
                             * @description Created before this moment.
                             */
                            created_before?: string;
                            /**
                             * @description Left out: users who are applied or imported.
                             * @enum {unknown}
                             */
                            status?: "imported" | "applied" | "rejected" | "invited";
                        };
                        /** @description For `wave`: its id. */
                        wave?: number;
                    };
                    /** @description When it begins, within a year; null, or a time that is past: now. */
                    send_at?: string | null;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        name: string;
                        audience: {
                            /**
                             * @description `top`: the first `count` of the waitlist, as it stands when the wave begins. `group`, `filter`: who is in a group, or matches a filter. `wave`: whom an earlier wave invited and who have not come, invited again with the same codes.
                             * @enum {unknown}
                             */
                            kind: "top" | "group" | "filter" | "wave";
                            /** @description Only the first so many, in the order of the waitlist; who isn't on it comes behind. No wave has more than 100000 people. */
                            count?: number | null;
                            /** @description For `group`. */
                            group?: string;
                            /** @description For `filter`: as the list of users has them. */
                            filter?: {
                                /** @description Any spelling of the mailbox: finds one user or none. */
                                email?: string;
                                /** @description The start of an address, or a part of a name. */
                                q?: string;
                                group?: string;
                                referral_code?: string;
                                /** @description The referral code of who brought them. */
                                referred_by?: string;
                                /**
                                 * Format: date-time
                                 * @description Created at this moment or after it.
                                 */
                                created_after?: string;
                                /**
                                 * Format: date-time
                                 * @description Created before this moment.
                                 */
                                created_before?: string;
                                /**
                                 * @description Left out: users who are applied or imported.
                                 * @enum {unknown}
                                 */
                                status?: "imported" | "applied" | "rejected" | "invited";
                            };
                            /** @description For `wave`: its id. */
                            wave?: number;
                        };
                        /** @enum {unknown} */
                        state: "scheduled" | "running" | "completed" | "canceled";
                        /** Format: date-time */
                        send_at: string;
                        /** @description How many people it goes through, which is `invited` and `skipped` once it is completed; null until it has begun and that is known. */
                        planned: number | null;
                        /** @description How many are invited so far. */
                        invited: number;
                        /** @description How many were passed over so far. */
                        skipped: number;
                        /** @description Why. */
                        skipped_because: {
                            /** @description Want no mail, and an invitation is one. */
                            unsubscribed: number;
                            /** @description Had another status by then: came, were rejected, were invited another way. */
                            moved: number;
                            /** @description Were deleted. */
                            deleted: number;
                        };
                        /** @description How many of the invited have become active. */
                        active: number;
                        /** Format: date-time */
                        created_at: string;
                        started_at: string | null;
                        finished_at: string | null;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsWavesPreview: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    audience: {
                        /**
                         * @description `top`: the first `count` of the waitlist, as it stands when the wave begins. `group`, `filter`: who is in a group, or matches a filter. `wave`: whom an earlier wave invited and who have not come, invited again with the same codes.
                         * @enum {unknown}
                         */
                        kind: "top" | "group" | "filter" | "wave";
                        /** @description Only the first so many, in the order of the waitlist; who isn't on it comes behind. No wave has more than 100000 people. */
                        count?: number | null;
                        /** @description For `group`. */
                        group?: string;
                        /** @description For `filter`: as the list of users has them. */
                        filter?: {
                            /** @description Any spelling of the mailbox: finds one user or none. */
                            email?: string;
                            /** @description The start of an address, or a part of a name. */
                            q?: string;
                            group?: string;
                            referral_code?: string;
                            /** @description The referral code of who brought them. */
                            referred_by?: string;
                            /**
                             * Format: date-time
                             * @description Created at this moment or after it.
                             */
                            created_after?: string;
                            /**
                             * Format: date-time
                             * @description Created before this moment.
                             */
                            created_before?: string;
                            /**
                             * @description Left out: users who are applied or imported.
                             * @enum {unknown}
                             */
                            status?: "imported" | "applied" | "rejected" | "invited";
                        };
                        /** @description For `wave`: its id. */
                        wave?: number;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description How many would be invited now. */
                        people: number;
                        /** @description How many would be passed over: they want no mail. */
                        unsubscribed: number;
                        /** @description Who comes first. */
                        first: {
                            id: number;
                            email: string;
                            first_name: string | null;
                            last_name: string | null;
                            /** @enum {unknown} */
                            status: "imported" | "unconfirmed" | "applied" | "invited" | "active" | "rejected" | "idle" | "suspended";
                            /** @description The place on the waitlist; null for somebody who isn't on it. */
                            position: number | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsWavesByWave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The wave's id. */
                wave: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        name: string;
                        audience: {
                            /**
                             * @description `top`: the first `count` of the waitlist, as it stands when the wave begins. `group`, `filter`: who is in a group, or matches a filter. `wave`: whom an earlier wave invited and who have not come, invited again with the same codes.
                             * @enum {unknown}
                             */
                            kind: "top" | "group" | "filter" | "wave";
                            /** @description Only the first so many, in the order of the waitlist; who isn't on it comes behind. No wave has more than 100000 people. */
                            count?: number | null;
                            /** @description For `group`. */
                            group?: string;
                            /** @description For `filter`: as the list of users has them. */
                            filter?: {
                                /** @description Any spelling of the mailbox: finds one user or none. */
                                email?: string;
                                /** @description The start of an address, or a part of a name. */
                                q?: string;
                                group?: string;
                                referral_code?: string;
                                /** @description The referral code of who brought them. */
                                referred_by?: string;
                                /**
                                 * Format: date-time
                                 * @description Created at this moment or after it.
                                 */
                                created_after?: string;
                                /**
                                 * Format: date-time
                                 * @description Created before this moment.
                                 */
                                created_before?: string;
                                /**
                                 * @description Left out: users who are applied or imported.
                                 * @enum {unknown}
                                 */
                                status?: "imported" | "applied" | "rejected" | "invited";
                            };
                            /** @description For `wave`: its id. */
                            wave?: number;
                        };
                        /** @enum {unknown} */
                        state: "scheduled" | "running" | "completed" | "canceled";
                        /** Format: date-time */
                        send_at: string;
                        /** @description How many people it goes through, which is `invited` and `skipped` once it is completed; null until it has begun and that is known. */
                        planned: number | null;
                        /** @description How many are invited so far. */
                        invited: number;
                        /** @description How many were passed over so far. */
                        skipped: number;
                        /** @description Why. */
                        skipped_because: {
                            /** @description Want no mail, and an invitation is one. */
                            unsubscribed: number;
                            /** @description Had another status by then: came, were rejected, were invited another way. */
                            moved: number;
                            /** @description Were deleted. */
                            deleted: number;
                        };
                        /** @description How many of the invited have become active. */
                        active: number;
                        /** Format: date-time */
                        created_at: string;
                        started_at: string | null;
                        finished_at: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    patchProjectsWavesByWave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The wave's id. */
                wave: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    audience?: {
                        /**
                         * @description `top`: the first `count` of the waitlist, as it stands when the wave begins. `group`, `filter`: who is in a group, or matches a filter. `wave`: whom an earlier wave invited and who have not come, invited again with the same codes.
                         * @enum {unknown}
                         */
                        kind: "top" | "group" | "filter" | "wave";
                        /** @description Only the first so many, in the order of the waitlist; who isn't on it comes behind. No wave has more than 100000 people. */
                        count?: number | null;
                        /** @description For `group`. */
                        group?: string;
                        /** @description For `filter`: as the list of users has them. */
                        filter?: {
                            /** @description Any spelling of the mailbox: finds one user or none. */
                            email?: string;
                            /** @description The start of an address, or a part of a name. */
                            q?: string;
                            group?: string;
                            referral_code?: string;
                            /** @description The referral code of who brought them. */
                            referred_by?: string;
                            /**
                             * Format: date-time
                             * @description Created at this moment or after it.
                             */
                            created_after?: string;
                            /**
                             * Format: date-time
                             * @description Created before this moment.
                             */
                            created_before?: string;
                            /**
                             * @description Left out: users who are applied or imported.
                             * @enum {unknown}
                             */
                            status?: "imported" | "applied" | "rejected" | "invited";
                        };
                        /** @description For `wave`: its id. */
                        wave?: number;
                    };
                    /** @description When it begins, within a year; null, or a time that is past: now. */
                    send_at?: string | null;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        name: string;
                        audience: {
                            /**
                             * @description `top`: the first `count` of the waitlist, as it stands when the wave begins. `group`, `filter`: who is in a group, or matches a filter. `wave`: whom an earlier wave invited and who have not come, invited again with the same codes.
                             * @enum {unknown}
                             */
                            kind: "top" | "group" | "filter" | "wave";
                            /** @description Only the first so many, in the order of the waitlist; who isn't on it comes behind. No wave has more than 100000 people. */
                            count?: number | null;
                            /** @description For `group`. */
                            group?: string;
                            /** @description For `filter`: as the list of users has them. */
                            filter?: {
                                /** @description Any spelling of the mailbox: finds one user or none. */
                                email?: string;
                                /** @description The start of an address, or a part of a name. */
                                q?: string;
                                group?: string;
                                referral_code?: string;
                                /** @description The referral code of who brought them. */
                                referred_by?: string;
                                /**
                                 * Format: date-time
                                 * @description Created at this moment or after it.
                                 */
                                created_after?: string;
                                /**
                                 * Format: date-time
                                 * @description Created before this moment.
                                 */
                                created_before?: string;
                                /**
                                 * @description Left out: users who are applied or imported.
                                 * @enum {unknown}
                                 */
                                status?: "imported" | "applied" | "rejected" | "invited";
                            };
                            /** @description For `wave`: its id. */
                            wave?: number;
                        };
                        /** @enum {unknown} */
                        state: "scheduled" | "running" | "completed" | "canceled";
                        /** Format: date-time */
                        send_at: string;
                        /** @description How many people it goes through, which is `invited` and `skipped` once it is completed; null until it has begun and that is known. */
                        planned: number | null;
                        /** @description How many are invited so far. */
                        invited: number;
                        /** @description How many were passed over so far. */
                        skipped: number;
                        /** @description Why. */
                        skipped_because: {
                            /** @description Want no mail, and an invitation is one. */
                            unsubscribed: number;
                            /** @description Had another status by then: came, were rejected, were invited another way. */
                            moved: number;
                            /** @description Were deleted. */
                            deleted: number;
                        };
                        /** @description How many of the invited have become active. */
                        active: number;
                        /** Format: date-time */
                        created_at: string;
                        started_at: string | null;
                        finished_at: string | null;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsWavesCancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The wave's id. */
                wave: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        name: string;
                        audience: {
                            /**
                             * @description `top`: the first `count` of the waitlist, as it stands when the wave begins. `group`, `filter`: who is in a group, or matches a filter. `wave`: whom an earlier wave invited and who have not come, invited again with the same codes.
                             * @enum {unknown}
                             */
                            kind: "top" | "group" | "filter" | "wave";
                            /** @description Only the first so many, in the order of the waitlist; who isn't on it comes behind. No wave has more than 100000 people. */
                            count?: number | null;
                            /** @description For `group`. */
                            group?: string;
                            /** @description For `filter`: as the list of users has them. */
                            filter?: {
                                /** @description Any spelling of the mailbox: finds one user or none. */
                                email?: string;
                                /** @description The start of an address, or a part of a name. */
                                q?: string;
                                group?: string;
                                referral_code?: string;
                                /** @description The referral code of who brought them. */
                                referred_by?: string;
                                /**
                                 * Format: date-time
                                 * @description Created at this moment or after it.
                                 */
                                created_after?: string;
                                /**
                                 * Format: date-time
                                 * @description Created before this moment.
                                 */
                                created_before?: string;
                                /**
                                 * @description Left out: users who are applied or imported.
                                 * @enum {unknown}
                                 */
                                status?: "imported" | "applied" | "rejected" | "invited";
                            };
                            /** @description For `wave`: its id. */
                            wave?: number;
                        };
                        /** @enum {unknown} */
                        state: "scheduled" | "running" | "completed" | "canceled";
                        /** Format: date-time */
                        send_at: string;
                        /** @description How many people it goes through, which is `invited` and `skipped` once it is completed; null until it has begun and that is known. */
                        planned: number | null;
                        /** @description How many are invited so far. */
                        invited: number;
                        /** @description How many were passed over so far. */
                        skipped: number;
                        /** @description Why. */
                        skipped_because: {
                            /** @description Want no mail, and an invitation is one. */
                            unsubscribed: number;
                            /** @description Had another status by then: came, were rejected, were invited another way. */
                            moved: number;
                            /** @description Were deleted. */
                            deleted: number;
                        };
                        /** @description How many of the invited have become active. */
                        active: number;
                        /** Format: date-time */
                        created_at: string;
                        started_at: string | null;
                        finished_at: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsWavesReinvite: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The wave's id. */
                wave: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    name?: string;
                    /** @description When it begins, within a year; null, or a time that is past: now. */
                    send_at?: string | null;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        name: string;
                        audience: {
                            /**
                             * @description `top`: the first `count` of the waitlist, as it stands when the wave begins. `group`, `filter`: who is in a group, or matches a filter. `wave`: whom an earlier wave invited and who have not come, invited again with the same codes.
                             * @enum {unknown}
                             */
                            kind: "top" | "group" | "filter" | "wave";
                            /** @description Only the first so many, in the order of the waitlist; who isn't on it comes behind. No wave has more than 100000 people. */
                            count?: number | null;
                            /** @description For `group`. */
                            group?: string;
                            /** @description For `filter`: as the list of users has them. */
                            filter?: {
                                /** @description Any spelling of the mailbox: finds one user or none. */
                                email?: string;
                                /** @description The start of an address, or a part of a name. */
                                q?: string;
                                group?: string;
                                referral_code?: string;
                                /** @description The referral code of who brought them. */
                                referred_by?: string;
                                /**
                                 * Format: date-time
                                 * @description Created at this moment or after it.
                                 */
                                created_after?: string;
                                /**
                                 * Format: date-time
                                 * @description Created before this moment.
                                 */
                                created_before?: string;
                                /**
                                 * @description Left out: users who are applied or imported.
                                 * @enum {unknown}
                                 */
                                status?: "imported" | "applied" | "rejected" | "invited";
                            };
                            /** @description For `wave`: its id. */
                            wave?: number;
                        };
                        /** @enum {unknown} */
                        state: "scheduled" | "running" | "completed" | "canceled";
                        /** Format: date-time */
                        send_at: string;
                        /** @description How many people it goes through, which is `invited` and `skipped` once it is completed; null until it has begun and that is known. */
                        planned: number | null;
                        /** @description How many are invited so far. */
                        invited: number;
                        /** @description How many were passed over so far. */
                        skipped: number;
                        /** @description Why. */
                        skipped_because: {
                            /** @description Want no mail, and an invitation is one. */
                            unsubscribed: number;
                            /** @description Had another status by then: came, were rejected, were invited another way. */
                            moved: number;
                            /** @description Were deleted. */
                            deleted: number;
                        };
                        /** @description How many of the invited have become active. */
                        active: number;
                        /** Format: date-time */
                        created_at: string;
                        started_at: string | null;
                        finished_at: string | null;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsWavesUsers: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                limit?: number;
                /** @description `next_cursor` of the page before; leave out for the first. */
                cursor?: string;
                /** @description `invited`: those who have not become active. */
                state?: "invited" | "active" | "skipped";
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The wave's id. */
                wave: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            user_id: number;
                            /** @description As the user is now; null once the user is deleted. */
                            user: {
                                id: number;
                                email: string;
                                first_name: string | null;
                                last_name: string | null;
                                /** @enum {unknown} */
                                status: "imported" | "unconfirmed" | "applied" | "invited" | "active" | "rejected" | "idle" | "suspended";
                            } | null;
                            /**
                             * @description `active`: was invited by the wave, and has become active since.
                             * @enum {unknown}
                             */
                            state: "invited" | "active" | "skipped";
                            skipped_because: ("unsubscribed" | "moved" | "deleted") | null;
                            invited_at: string | null;
                            activated_at: string | null;
                        }[];
                        /**
                         * @description null on the last page.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsWebhookEndpoints: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                limit?: number;
                /** @description `next_cursor` of the page before; leave out for the first. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            url: string;
                            events: string[];
                            /**
                             * @description `classic`: 200 is accepted, any other answer final, no answer retried. `standard`: 2xx is accepted, all else retried; resending is allowed.
                             * @enum {unknown}
                             */
                            policy: "classic" | "standard";
                            /**
                             * @description `prefinery` adds `X-Prefinery-Signature` to the headers of Standard Webhooks.
                             * @enum {unknown}
                             */
                            signature: "standard" | "prefinery";
                            /** @description Values are shown to nobody. */
                            headers: {
                                [key: string]: string;
                            };
                            description: string;
                            /** @description While false, deliveries are held; they go out when it is true. */
                            enabled: boolean;
                            disabled_at: string | null;
                            /** Format: date-time */
                            created_at: string;
                            /** Format: date-time */
                            updated_at: string;
                        }[];
                        /**
                         * @description null on the last page.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsWebhookEndpoints: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description http or https, at most 2,048 characters. Pending deliveries follow a change. */
                    url: string;
                    /** @description Event types (`GET …/event-types`), or `["*"]` for all, also those to come. */
                    events: string[];
                    /**
                     * @description `classic`: 200 is accepted, any other answer final, no answer retried. `standard`: 2xx is accepted, all else retried; resending is allowed.
                     * @enum {unknown}
                     */
                    policy?: "classic" | "standard";
                    /**
                     * @description `prefinery` adds `X-Prefinery-Signature` to the headers of Standard Webhooks.
                     * @enum {unknown}
                     */
                    signature?: "standard" | "prefinery";
                    /** @description Sent with every request; up to 20. */
                    headers?: {
                        [key: string]: string;
                    };
                    description?: string;
                    /** @description While false, deliveries are held; they go out when it is true. */
                    enabled?: boolean;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        url: string;
                        events: string[];
                        /**
                         * @description `classic`: 200 is accepted, any other answer final, no answer retried. `standard`: 2xx is accepted, all else retried; resending is allowed.
                         * @enum {unknown}
                         */
                        policy: "classic" | "standard";
                        /**
                         * @description `prefinery` adds `X-Prefinery-Signature` to the headers of Standard Webhooks.
                         * @enum {unknown}
                         */
                        signature: "standard" | "prefinery";
                        /** @description Values are shown to nobody. */
                        headers: {
                            [key: string]: string;
                        };
                        description: string;
                        /** @description While false, deliveries are held; they go out when it is true. */
                        enabled: boolean;
                        disabled_at: string | null;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                        /** @description For verifying signatures: `whsec_…`. */
                        secret: string;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsWebhookEndpointsActivity: {
        parameters: {
            query?: {
                /** @description Rows in a page. */
                limit?: number;
                /** @description `next_cursor` of the page before; leave out for the first. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            endpoint_id: number;
                            /** @description Deliveries that wait; 1,000 stands for that many or more. */
                            pending: number;
                            /** @description What came of the last attempt; null before the first. */
                            last_answer: {
                                /** Format: date-time */
                                at: string;
                                /**
                                 * @description What became of the delivery; `pending`: it is tried again.
                                 * @enum {unknown}
                                 */
                                state: "accepted" | "rejected" | "failed" | "pending";
                                status_code: number | null;
                                error_code: string | null;
                                duration_ms: number;
                            } | null;
                            /** @description The last 24 hours, the oldest first; the last one runs. By when a delivery ended. */
                            hours: {
                                /** Format: date-time */
                                from: string;
                                accepted: number;
                                rejected: number;
                                failed: number;
                                /** @description Attempts that did not get through, and are followed by another. */
                                retried: number;
                            }[];
                        }[];
                        /**
                         * @description null on the last page.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsWebhookEndpointsByEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The endpoint's id. */
                endpoint: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        url: string;
                        events: string[];
                        /**
                         * @description `classic`: 200 is accepted, any other answer final, no answer retried. `standard`: 2xx is accepted, all else retried; resending is allowed.
                         * @enum {unknown}
                         */
                        policy: "classic" | "standard";
                        /**
                         * @description `prefinery` adds `X-Prefinery-Signature` to the headers of Standard Webhooks.
                         * @enum {unknown}
                         */
                        signature: "standard" | "prefinery";
                        /** @description Values are shown to nobody. */
                        headers: {
                            [key: string]: string;
                        };
                        description: string;
                        /** @description While false, deliveries are held; they go out when it is true. */
                        enabled: boolean;
                        disabled_at: string | null;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    deleteProjectsWebhookEndpointsByEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The endpoint's id. */
                endpoint: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    patchProjectsWebhookEndpointsByEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The endpoint's id. */
                endpoint: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description http or https, at most 2,048 characters. Pending deliveries follow a change. */
                    url?: string;
                    /** @description Event types (`GET …/event-types`), or `["*"]` for all, also those to come. */
                    events?: string[];
                    /**
                     * @description `classic`: 200 is accepted, any other answer final, no answer retried. `standard`: 2xx is accepted, all else retried; resending is allowed.
                     * @enum {unknown}
                     */
                    policy?: "classic" | "standard";
                    /**
                     * @description `prefinery` adds `X-Prefinery-Signature` to the headers of Standard Webhooks.
                     * @enum {unknown}
                     */
                    signature?: "standard" | "prefinery";
                    /** @description Set one by one; null removes. */
                    headers?: {
                        [key: string]: string | null;
                    };
                    description?: string;
                    /** @description While false, deliveries are held; they go out when it is true. */
                    enabled?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        url: string;
                        events: string[];
                        /**
                         * @description `classic`: 200 is accepted, any other answer final, no answer retried. `standard`: 2xx is accepted, all else retried; resending is allowed.
                         * @enum {unknown}
                         */
                        policy: "classic" | "standard";
                        /**
                         * @description `prefinery` adds `X-Prefinery-Signature` to the headers of Standard Webhooks.
                         * @enum {unknown}
                         */
                        signature: "standard" | "prefinery";
                        /** @description Values are shown to nobody. */
                        headers: {
                            [key: string]: string;
                        };
                        description: string;
                        /** @description While false, deliveries are held; they go out when it is true. */
                        enabled: boolean;
                        disabled_at: string | null;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsWebhookEndpointsReplay: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The endpoint's id. */
                endpoint: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    since: string;
                    /** Format: date-time */
                    until?: string;
                    states: ("accepted" | "rejected" | "failed")[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description New deliveries. */
                        resent: number;
                        /** @description The same request again goes on. */
                        has_more: boolean;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsWebhookEndpointsRotateSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The endpoint's id. */
                endpoint: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description For verifying signatures: `whsec_…`. */
                        secret: string;
                        /**
                         * Format: date-time
                         * @description Until then requests are signed with the secret before as well.
                         */
                        previous_valid_until: string;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getProjectsWebhookEndpointsSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The endpoint's id. */
                endpoint: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description For verifying signatures: `whsec_…`. */
                        secret: string;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postProjectsWebhookEndpointsTest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The endpoint's id. */
                endpoint: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description An event type; else the first subscribed one. */
                    event?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description By the endpoint's policy it would have been accepted. */
                        ok: boolean;
                        status_code: number | null;
                        duration_ms: number;
                        error_code: string | null;
                        response_body: string | null;
                        /** @description What happened and what to do, for people. */
                        message: string;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Refused"];
        };
    };
    postSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        member: {
                            id: number;
                            email: string;
                            name: string;
                        };
                    };
                };
            };
            400: components["responses"]["Malformed"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Refused"];
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        claimed: boolean;
                    };
                };
            };
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    /** Format: email */
                    email: string;
                    name: string;
                    /** @description At least 10 characters. */
                    password: string;
                    project_name?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        member: {
                            id: number;
                            email: string;
                            name: string;
                        };
                        project: {
                            id: number;
                            slug: string;
                            name: string;
                            /** @description New users confirm their address before they are on the list. */
                            double_opt_in: boolean;
                            /**
                             * @description When a referral counts. Changed, those that wait are looked at again within some minutes: friends who have done by now what it asks count. What counted goes on counting.
                             * @enum {unknown}
                             */
                            referral_rule: "signup" | "confirmed" | "active" | "goal";
                            /** @description Which goal of the friend's counts, where the rule is `goal`; null: any. */
                            referral_goal: string | null;
                            /**
                             * @description What the order of the waitlist goes by: friends who count, the time of joining it, or points. Of equals, who joined earlier.
                             * @enum {unknown}
                             */
                            rank_rule: "referrals" | "signup" | "points";
                            /** @description How many points each act earns; 0: none. */
                            point_rules: {
                                /** @description Signing up. */
                                signup: number;
                                /** @description Sharing the link, once for each network. */
                                share: number;
                                /** @description A friend who counts. */
                                referral: number;
                                goals: {
                                    [key: string]: number;
                                };
                            };
                            /** @description How many friends a new user may invite. */
                            friend_invitations: number;
                            /** @description Active users not seen for so long become idle; null: never. */
                            idle_after_days: number | null;
                            /** @description How long finished deliveries and their logs are kept; null: for good. */
                            retention_days: number | null;
                            /**
                             * @description What you are in the project; null for a key.
                             * @example owner
                             */
                            role: ("viewer" | "editor" | "admin" | "owner") | null;
                            /** Format: date-time */
                            created_at: string;
                            /** Format: date-time */
                            updated_at: string;
                        } | null;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Refused"];
        };
    };
    getTaskTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            name: string;
                            summary: string;
                            draft: {
                                source: {
                                    /** @enum {unknown} */
                                    kind: "connection" | "project";
                                    connection_id: number | null;
                                    types: string[];
                                } | null;
                                filter: {
                                    /** @enum {unknown} */
                                    match: "all" | "any";
                                    rows: ({
                                        path: string;
                                        /** @enum {unknown} */
                                        operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                        value?: string | number | boolean | (string | number)[];
                                    } | {
                                        /** @enum {unknown} */
                                        match: "all" | "any";
                                        rows: {
                                            path: string;
                                            /** @enum {unknown} */
                                            operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                            value?: string | number | boolean | (string | number)[];
                                        }[];
                                    })[];
                                } | null;
                                targets: {
                                    key: string;
                                    connection_id: number | null;
                                    connector?: string;
                                    action: string;
                                    settings: {
                                        [key: string]: unknown;
                                    };
                                    filter: {
                                        /** @enum {unknown} */
                                        match: "all" | "any";
                                        rows: ({
                                            path: string;
                                            /** @enum {unknown} */
                                            operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                            value?: string | number | boolean | (string | number)[];
                                        } | {
                                            /** @enum {unknown} */
                                            match: "all" | "any";
                                            rows: {
                                                path: string;
                                                /** @enum {unknown} */
                                                operator: "is_set" | "is_not_set" | "equals" | "not_equals" | "less" | "greater" | "between" | "contains" | "starts_with" | "in_list" | "exists_in";
                                                value?: string | number | boolean | (string | number)[];
                                            }[];
                                        })[];
                                    } | null;
                                    mapping: {
                                        [key: string]: string;
                                    };
                                    /** @enum {unknown} */
                                    retry: "standard" | "short" | "none";
                                    after?: string | null;
                                }[];
                                sample: {
                                    /** @enum {unknown} */
                                    kind: "capture" | "event" | "event_type";
                                    name: string;
                                } | null;
                            };
                        }[];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getV2Betas: {
        parameters: {
            query?: {
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        name: string;
                        /** @description The project's own page. */
                        homepage_url: string;
                        testers_count: number;
                        /** @description Always 0: views are not counted. */
                        impressions_count: number;
                        share_clicks_count: number;
                        share_signups_count: number;
                        imported_testers_count: number;
                        applied_testers_count: number;
                        invited_testers_count: number;
                        active_testers_count: number;
                        rejected_testers_count: number;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                    }[];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getV2BetasByProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        name: string;
                        /** @description The project's own page. */
                        homepage_url: string;
                        testers_count: number;
                        /** @description Always 0: views are not counted. */
                        impressions_count: number;
                        share_clicks_count: number;
                        share_signups_count: number;
                        imported_testers_count: number;
                        applied_testers_count: number;
                        invited_testers_count: number;
                        active_testers_count: number;
                        rejected_testers_count: number;
                        /** Format: date-time */
                        created_at: string;
                        /** Format: date-time */
                        updated_at: string;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postV2BetasCheckins: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    checkin: {
                        email: string;
                    };
                };
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getV2BetasPoints: {
        parameters: {
            query?: {
                page?: number;
                /** @description Only this tester's. */
                email?: string;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        quantity: number;
                        /** @description `bonus`, `signup`, `share`, `referral`, `reward`, and of ours `goal`. */
                        activity: string;
                        /** @description Of a `bonus` alone. */
                        reason: string | null;
                        user_id: number;
                        /** Format: date-time */
                        created_at: string;
                    }[];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postV2BetasPoints: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    quantity: number;
                    reason?: string | number | null;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        quantity: number;
                        /** @description `bonus`, `signup`, `share`, `referral`, `reward`, and of ours `goal`. */
                        activity: string;
                        /** @description Of a `bonus` alone. */
                        reason: string | null;
                        user_id: number;
                        /** Format: date-time */
                        created_at: string;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getV2BetasRewards: {
        parameters: {
            query?: {
                page?: number;
                status?: "earned" | "delivered" | "revoked";
                /** @description Only those of this tester. */
                email?: string;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Of this reward of this tester's. */
                        id: number;
                        /** @description The reward's name. */
                        descriptor: string;
                        /** @description Its description, or its name where there is none. */
                        name: string;
                        /** @enum {unknown} */
                        type: "SingleSided" | "DoubleSided" | "Milestone";
                        /** @enum {unknown} */
                        user_role: "referrer" | "friend";
                        user_id: number;
                        /** @enum {unknown} */
                        status: "earned" | "delivered" | "revoked";
                        earned_at: string | null;
                        delivered_at: string | null;
                        revoked_at: string | null;
                        coupon_code: string | null;
                    }[];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postV2BetasRewards: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reward: {
                        reward_id?: number | string;
                        /** @description The reward's name, in place of `reward_id`. */
                        descriptor?: string;
                        email: string;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Of this reward of this tester's. */
                        id: number;
                        /** @description The reward's name. */
                        descriptor: string;
                        /** @description Its description, or its name where there is none. */
                        name: string;
                        /** @enum {unknown} */
                        type: "SingleSided" | "DoubleSided" | "Milestone";
                        /** @enum {unknown} */
                        user_role: "referrer" | "friend";
                        user_id: number;
                        /** @enum {unknown} */
                        status: "earned" | "delivered" | "revoked";
                        earned_at: string | null;
                        delivered_at: string | null;
                        revoked_at: string | null;
                        coupon_code: string | null;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getV2BetasTesters: {
        parameters: {
            query?: {
                page?: number;
                /** @description The whole address, in any spelling of the mailbox. */
                email_is?: string;
                /** @description A part of the address. */
                email_contains?: string;
                /** @description The same as `email_is`. */
                email?: string;
                /** @description A part of the first or last name. */
                name?: string;
                /** @description The tester's own. */
                referral_code?: string;
                /** @description The text of `custom_var1`, `custom_var2` or `custom_var3`. For others: `custom_fields[name]=`. */
                custom_vars?: string;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"][];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postV2BetasTesters: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tester: {
                        email: string;
                        /** @description To begin with `imported` (if left out), `unconfirmed`, `applied`, `invited` or `active`; later `applied`, `invited`, `active`, `rejected`, `suspended` or `unsuspended`. */
                        status?: string;
                        /** @description With the status `active`: refused unless it is good for this tester. */
                        invitation_code?: string;
                        /** @description The referral code of who brought the tester, or the id. Nobody's is passed over. */
                        referrer_id?: string | number;
                        /** @description `custom_var1` to `custom_var3` become custom fields. */
                        profile?: {
                            first_name?: string | number | null;
                            last_name?: string | number | null;
                            gender?: string | number | null;
                            age?: string | number | null;
                            employer?: string | number | null;
                            jobtitle?: string | number | null;
                            telephone?: string | number | null;
                            ip?: string | number | null;
                            address_line1?: string | number | null;
                            address_line2?: string | number | null;
                            city?: string | number | null;
                            state?: string | number | null;
                            postal_code?: string | number | null;
                            country?: string | number | null;
                            facebook_username?: string | number | null;
                            linkedin_username?: string | number | null;
                            twitter_username?: string | number | null;
                            http_referrer?: string | number | null;
                            utm_source?: string | number | null;
                            utm_medium?: string | number | null;
                            utm_campaign?: string | number | null;
                            utm_term?: string | number | null;
                            utm_content?: string | number | null;
                        };
                        /** @description A list, or names with commas between. */
                        groups?: string[] | string;
                        custom_fields?: {
                            [key: string]: unknown;
                        };
                        applied_at?: string | number | null;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Refused"];
        };
    };
    getV2BetasTestersByUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The tester's id. */
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    putV2BetasTestersByUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The tester's id. */
                user: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tester: {
                        email?: string | number | null;
                        /** @description To begin with `imported` (if left out), `unconfirmed`, `applied`, `invited` or `active`; later `applied`, `invited`, `active`, `rejected`, `suspended` or `unsuspended`. */
                        status?: string;
                        /** @description With the status `active`: refused unless it is good for this tester. */
                        invitation_code?: string;
                        /** @description The referral code of who brought the tester, or the id. Nobody's is passed over. */
                        referrer_id?: string | number;
                        /** @description `custom_var1` to `custom_var3` become custom fields. */
                        profile?: {
                            first_name?: string | number | null;
                            last_name?: string | number | null;
                            gender?: string | number | null;
                            age?: string | number | null;
                            employer?: string | number | null;
                            jobtitle?: string | number | null;
                            telephone?: string | number | null;
                            ip?: string | number | null;
                            address_line1?: string | number | null;
                            address_line2?: string | number | null;
                            city?: string | number | null;
                            state?: string | number | null;
                            postal_code?: string | number | null;
                            country?: string | number | null;
                            facebook_username?: string | number | null;
                            linkedin_username?: string | number | null;
                            twitter_username?: string | number | null;
                            http_referrer?: string | number | null;
                            utm_source?: string | number | null;
                            utm_medium?: string | number | null;
                            utm_campaign?: string | number | null;
                            utm_term?: string | number | null;
                            utm_content?: string | number | null;
                        };
                        /** @description A list, or names with commas between. */
                        groups?: string[] | string;
                        custom_fields?: {
                            [key: string]: unknown;
                        };
                        referral_code?: string | number | null;
                        friend_invitations_remaining?: string | number | null;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    deleteV2BetasTestersByUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The tester's id. */
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    patchV2BetasTestersByUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The tester's id. */
                user: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tester: {
                        email?: string | number | null;
                        /** @description To begin with `imported` (if left out), `unconfirmed`, `applied`, `invited` or `active`; later `applied`, `invited`, `active`, `rejected`, `suspended` or `unsuspended`. */
                        status?: string;
                        /** @description With the status `active`: refused unless it is good for this tester. */
                        invitation_code?: string;
                        /** @description The referral code of who brought the tester, or the id. Nobody's is passed over. */
                        referrer_id?: string | number;
                        /** @description `custom_var1` to `custom_var3` become custom fields. */
                        profile?: {
                            first_name?: string | number | null;
                            last_name?: string | number | null;
                            gender?: string | number | null;
                            age?: string | number | null;
                            employer?: string | number | null;
                            jobtitle?: string | number | null;
                            telephone?: string | number | null;
                            ip?: string | number | null;
                            address_line1?: string | number | null;
                            address_line2?: string | number | null;
                            city?: string | number | null;
                            state?: string | number | null;
                            postal_code?: string | number | null;
                            country?: string | number | null;
                            facebook_username?: string | number | null;
                            linkedin_username?: string | number | null;
                            twitter_username?: string | number | null;
                            http_referrer?: string | number | null;
                            utm_source?: string | number | null;
                            utm_medium?: string | number | null;
                            utm_campaign?: string | number | null;
                            utm_term?: string | number | null;
                            utm_content?: string | number | null;
                        };
                        /** @description A list, or names with commas between. */
                        groups?: string[] | string;
                        custom_fields?: {
                            [key: string]: unknown;
                        };
                        referral_code?: string | number | null;
                        friend_invitations_remaining?: string | number | null;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postV2BetasTestersCheckin: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The tester's id. */
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postV2BetasTestersCheckins: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The tester's id. */
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getV2BetasTestersPoints: {
        parameters: {
            query?: {
                page?: number;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The tester's id. */
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        quantity: number;
                        /** @description `bonus`, `signup`, `share`, `referral`, `reward`, and of ours `goal`. */
                        activity: string;
                        /** @description Of a `bonus` alone. */
                        reason: string | null;
                        user_id: number;
                        /** Format: date-time */
                        created_at: string;
                    }[];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postV2BetasTestersPoints: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The tester's id. */
                user: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    quantity: number;
                    reason?: string | number | null;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                        quantity: number;
                        /** @description `bonus`, `signup`, `share`, `referral`, `reward`, and of ours `goal`. */
                        activity: string;
                        /** @description Of a `bonus` alone. */
                        reason: string | null;
                        user_id: number;
                        /** Format: date-time */
                        created_at: string;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getV2BetasTestersRewards: {
        parameters: {
            query?: {
                page?: number;
                status?: "earned" | "delivered" | "revoked";
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The tester's id. */
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Of this reward of this tester's. */
                        id: number;
                        /** @description The reward's name. */
                        descriptor: string;
                        /** @description Its description, or its name where there is none. */
                        name: string;
                        /** @enum {unknown} */
                        type: "SingleSided" | "DoubleSided" | "Milestone";
                        /** @enum {unknown} */
                        user_role: "referrer" | "friend";
                        user_id: number;
                        /** @enum {unknown} */
                        status: "earned" | "delivered" | "revoked";
                        earned_at: string | null;
                        delivered_at: string | null;
                        revoked_at: string | null;
                        coupon_code: string | null;
                    }[];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    postV2BetasTestersRewards: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The tester's id. */
                user: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reward: {
                        reward_id?: number | string;
                        /** @description The reward's name, in place of `reward_id`. */
                        descriptor?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Of this reward of this tester's. */
                        id: number;
                        /** @description The reward's name. */
                        descriptor: string;
                        /** @description Its description, or its name where there is none. */
                        name: string;
                        /** @enum {unknown} */
                        type: "SingleSided" | "DoubleSided" | "Milestone";
                        /** @enum {unknown} */
                        user_role: "referrer" | "friend";
                        user_id: number;
                        /** @enum {unknown} */
                        status: "earned" | "delivered" | "revoked";
                        earned_at: string | null;
                        delivered_at: string | null;
                        revoked_at: string | null;
                        coupon_code: string | null;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["InvalidInput"];
            default: components["responses"]["Refused"];
        };
    };
    getV2BetasTestersVerify: {
        parameters: {
            query: {
                invitation_code: string;
            };
            header?: never;
            path: {
                /** @description The project's id or slug. */
                project: string;
                /** @description The tester's id. */
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Refused"];
        };
    };
    getHealthz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "ok";
                    };
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getPublicV1Config: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        project: {
                            name: string;
                            slug: string;
                            url: string;
                        };
                        headline: string;
                        text: string;
                        /** @description Nobody can sign up. */
                        closed: boolean;
                        confirmation_required: boolean;
                        /** @enum {unknown} */
                        first_name: "hidden" | "optional" | "required";
                        questions: {
                            /** @description Of the answer in `custom_fields`. */
                            name: string;
                            /** @enum {unknown} */
                            kind: "text" | "long_text" | "choice" | "multiple_choice" | "checkbox" | "consent" | "number" | "date";
                            label: string;
                            help: string;
                            required: boolean;
                            options: string[];
                            link: string | null;
                        }[];
                        language: string;
                        theme: {
                            accent: string;
                            background: string;
                            text: string;
                            color_scheme: string;
                            font: string;
                            radius: number;
                        };
                        logo: {
                            url: string;
                            alt: string;
                        } | null;
                        texts: {
                            email_label: string;
                            first_name_label: string;
                            optional: string;
                            button: string;
                            closed_title: string;
                            closed_text: string;
                            error_title: string;
                            error_email: string;
                            error_required: string;
                            error_consent: string;
                            error_choice: string;
                            error_number: string;
                            error_date: string;
                            error_too_long: string;
                            error_other: string;
                            error_too_often: string;
                            waiting_title: string;
                            waiting_text: string;
                            confirm_title: string;
                            confirm_text: string;
                            invited_title: string;
                            invited_text: string;
                            active_title: string;
                            active_text: string;
                            other_title: string;
                            other_text: string;
                            lost_note: string;
                            place_label: string;
                            ahead_label: string;
                            behind_label: string;
                            friends_none: string;
                            friends_one: string;
                            friends_many: string;
                            points_one: string;
                            points_label: string;
                            why_referrals: string;
                            why_points: string;
                            why_signup: string;
                            last_change: string;
                            change_friend_counted: string;
                            change_friend_revoked: string;
                            change_points_earned: string;
                            change_points_revoked: string;
                            change_let_back_in: string;
                            change_time_changed: string;
                            share_title: string;
                            share_intro: string;
                            share_message: string;
                            link_label: string;
                            copy: string;
                            copied: string;
                            share_on: string;
                            share_by_mail: string;
                            share_native: string;
                            next_reward: string;
                            friends_progress_one: string;
                            friends_progress: string;
                            points_progress: string;
                            rewards_title: string;
                            coupon_label: string;
                            reward_pending: string;
                            leaders_title: string;
                            leader_you: string;
                            leader_unnamed: string;
                        };
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Refused"];
        };
    };
    postPublicV1Share: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description `status_token` of the sign-up. */
                    token: string;
                    /** @enum {unknown} */
                    network: "x" | "facebook" | "linkedin" | "whatsapp" | "telegram" | "reddit" | "email" | "copy" | "native";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                    };
                };
            };
            400: components["responses"]["Malformed"];
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Refused"];
        };
    };
    postPublicV1Signup: {
        parameters: {
            query?: never;
            header?: {
                /** @description Within 24 hours a repeat with the same key is answered as the first was, and makes nothing. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    profile?: components["schemas"]["ProfileInput"];
                    custom_fields?: {
                        [key: string]: string | number | boolean | null | string[];
                    };
                    /** @description The referral code of who brought you. */
                    ref?: string;
                };
                "application/x-www-form-urlencoded": {
                    email: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                        /** @description A link comes by e-mail and must be followed. */
                        confirmation_required: boolean;
                        referral_code: string;
                        share_link: string;
                        /** @description For `/public/v1/status` and `/public/v1/share`. */
                        status_token: string;
                        /** @description The status page. For the person who signed up alone. */
                        status_url: string;
                    };
                };
            };
            /** @description For a form: to the status page. */
            303: {
                headers: {
                    location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request can't be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request does not show who is asking. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is none, or it is somebody else's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It can't be done as things stand. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is wrong; `errors` says what. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description That was too often; the header `Retry-After` says how many seconds to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal, or a failure of ours. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicV1Status: {
        parameters: {
            query: {
                /** @description `status_token` of the sign-up. */
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        project: {
                            name: string;
                            slug: string;
                        };
                        /**
                         * @description `unconfirmed`: a link comes by e-mail and must be followed first. `waiting`: on the waitlist.
                         * @enum {unknown}
                         */
                        state: "unconfirmed" | "waiting" | "invited" | "active" | "other";
                        /** @description null for who is not on the waitlist. */
                        place: {
                            /** @description 1 for the first. */
                            position: number;
                            ahead: number;
                            behind: number;
                            total: number;
                            why: {
                                /**
                                 * @description What the order goes by.
                                 * @enum {unknown}
                                 */
                                rule: "referrals" | "signup" | "points";
                                /** @description Friends who count, or points; null where the order goes by the time alone. */
                                score: number | null;
                                /**
                                 * Format: date-time
                                 * @description When the person joined the waitlist: of those with the same score, earlier comes first.
                                 */
                                tie_break: string;
                                /** @description What moved the person last; null for who has nothing that the order goes by, and where it is long ago. */
                                last_change: {
                                    /** Format: date-time */
                                    at: string;
                                    /** @enum {unknown} */
                                    cause: "joined" | "let_back_in" | "time_changed" | "friend_counted" | "friend_revoked" | "points_earned" | "points_revoked";
                                    /** @description Earned; below zero where they were taken back. */
                                    points: number | null;
                                } | null;
                            };
                        } | null;
                        /** @description Who joined through the person, and counts. */
                        friends: number;
                        /** @description null where the project gives none. */
                        points: number | null;
                        referral_code: string;
                        share_link: string;
                        /** @description The nearest by friends, and by points. */
                        next_rewards: {
                            name: string;
                            description: string;
                            /** @enum {unknown} */
                            metric: "referrals" | "points";
                            threshold: number;
                            value: number;
                        }[];
                        rewards: {
                            name: string;
                            description: string;
                            /** @enum {unknown} */
                            state: "pending" | "earned" | "delivered";
                            coupon_code: string | null;
                        }[];
                        /** @description null where the project does not show them. */
                        leaders: {
                            position: number;
                            /** @description First name and initial; "" for somebody without a name. */
                            name: string;
                            score: number | null;
                            is_you: boolean;
                        }[] | null;
                    };
                };
            };
            422: components["responses"]["InvalidInput"];
            429: components["responses"]["RateLimited"];
            default: components["responses"]["Refused"];
        };
    };
    getReadyz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "ready";
                    };
                };
            };
            /** @description The database can't be reached, or is not migrated. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    on_tester_created: {
        parameters: {
            query?: never;
            header: {
                /** @description The same on every attempt and resend of the event. */
                "webhook-id": string;
                /** @description When this attempt was made, in Unix seconds. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`, as by Standard Webhooks; two, with a space between, for 24 hours after a new secret. */
                "webhook-signature": string;
                /** @description `t=<unix>,v1=<hex HMAC-SHA256 of "t.body">`, where the endpoint's signature is `prefinery`. */
                "x-prefinery-signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": 123,
                 *       "type": "tester_created",
                 *       "data": {
                 *         "id": 1259,
                 *         "project_id": 1,
                 *         "email": "bruce@example.com",
                 *         "status": "applied",
                 *         "imported_at": null,
                 *         "applied_at": "2026-03-02T09:30:00Z",
                 *         "created_at": "2026-03-02T09:30:00Z",
                 *         "updated_at": "2026-03-02T09:30:00Z",
                 *         "invited_at": null,
                 *         "joined_at": null,
                 *         "invitation_code": "",
                 *         "share_clicks_count": 12,
                 *         "share_signups_count": 3,
                 *         "share_link": "https://waitlist.example.com/r/5f3a9c01be",
                 *         "referred_by": {
                 *           "id": 1201,
                 *           "email": "selina@example.com",
                 *           "referral_code": "0c44d1a7f2"
                 *         },
                 *         "game_code": null,
                 *         "friend_invitations_count": 0,
                 *         "friend_invitations_remaining": 5,
                 *         "profile": {
                 *           "first_name": "Bruce",
                 *           "last_name": "Wayne",
                 *           "gender": "Male",
                 *           "age": "39",
                 *           "employer": "Wayne Enterprises",
                 *           "jobtitle": "CEO",
                 *           "telephone": "300-555-0169",
                 *           "ip": "203.0.113.151",
                 *           "address_line1": null,
                 *           "address_line2": null,
                 *           "city": "Gotham",
                 *           "state": "NJ",
                 *           "postal_code": "07470",
                 *           "country": "United States",
                 *           "facebook_username": null,
                 *           "linkedin_username": "brucewayne",
                 *           "twitter_username": "bruce",
                 *           "http_referrer": "https://www.example.com/",
                 *           "utm_source": "newsletter",
                 *           "utm_medium": "email",
                 *           "utm_campaign": "spring_launch",
                 *           "utm_term": null,
                 *           "utm_content": "banner"
                 *         },
                 *         "unsubscribed_at": null,
                 *         "confirmed_at": null,
                 *         "referral_code": "5f3a9c01be",
                 *         "groups": [
                 *           "press"
                 *         ],
                 *         "custom_fields": {
                 *           "company_size": "11-50"
                 *         }
                 *       },
                 *       "created_at": 1772443800
                 *     }
                 */
                "application/json": {
                    /** @description Unique in the installation. */
                    id: number;
                    /** @constant */
                    type: "tester_created";
                    data: components["schemas"]["User"];
                    /** @description Unix seconds. */
                    created_at: number;
                };
            };
        };
        responses: {
            /** @description Accepted. Under the standard policy any status from 200 to 299 is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_tester_unconfirmed: {
        parameters: {
            query?: never;
            header: {
                /** @description The same on every attempt and resend of the event. */
                "webhook-id": string;
                /** @description When this attempt was made, in Unix seconds. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`, as by Standard Webhooks; two, with a space between, for 24 hours after a new secret. */
                "webhook-signature": string;
                /** @description `t=<unix>,v1=<hex HMAC-SHA256 of "t.body">`, where the endpoint's signature is `prefinery`. */
                "x-prefinery-signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": 123,
                 *       "type": "tester_unconfirmed",
                 *       "data": {
                 *         "id": 1259,
                 *         "project_id": 1,
                 *         "email": "bruce@example.com",
                 *         "status": "unconfirmed",
                 *         "imported_at": null,
                 *         "applied_at": null,
                 *         "created_at": "2026-03-02T09:30:00Z",
                 *         "updated_at": "2026-03-02T09:30:00Z",
                 *         "invited_at": null,
                 *         "joined_at": null,
                 *         "invitation_code": "",
                 *         "share_clicks_count": 12,
                 *         "share_signups_count": 3,
                 *         "share_link": "https://waitlist.example.com/r/5f3a9c01be",
                 *         "referred_by": {
                 *           "id": 1201,
                 *           "email": "selina@example.com",
                 *           "referral_code": "0c44d1a7f2"
                 *         },
                 *         "game_code": null,
                 *         "friend_invitations_count": 0,
                 *         "friend_invitations_remaining": 5,
                 *         "profile": {
                 *           "first_name": "Bruce",
                 *           "last_name": "Wayne",
                 *           "gender": "Male",
                 *           "age": "39",
                 *           "employer": "Wayne Enterprises",
                 *           "jobtitle": "CEO",
                 *           "telephone": "300-555-0169",
                 *           "ip": "203.0.113.151",
                 *           "address_line1": null,
                 *           "address_line2": null,
                 *           "city": "Gotham",
                 *           "state": "NJ",
                 *           "postal_code": "07470",
                 *           "country": "United States",
                 *           "facebook_username": null,
                 *           "linkedin_username": "brucewayne",
                 *           "twitter_username": "bruce",
                 *           "http_referrer": "https://www.example.com/",
                 *           "utm_source": "newsletter",
                 *           "utm_medium": "email",
                 *           "utm_campaign": "spring_launch",
                 *           "utm_term": null,
                 *           "utm_content": "banner"
                 *         },
                 *         "unsubscribed_at": null,
                 *         "confirmed_at": null,
                 *         "referral_code": "5f3a9c01be",
                 *         "groups": [
                 *           "press"
                 *         ],
                 *         "custom_fields": {
                 *           "company_size": "11-50"
                 *         }
                 *       },
                 *       "created_at": 1772443800
                 *     }
                 */
                "application/json": {
                    /** @description Unique in the installation. */
                    id: number;
                    /** @constant */
                    type: "tester_unconfirmed";
                    data: components["schemas"]["User"];
                    /** @description Unix seconds. */
                    created_at: number;
                };
            };
        };
        responses: {
            /** @description Accepted. Under the standard policy any status from 200 to 299 is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_tester_confirmed: {
        parameters: {
            query?: never;
            header: {
                /** @description The same on every attempt and resend of the event. */
                "webhook-id": string;
                /** @description When this attempt was made, in Unix seconds. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`, as by Standard Webhooks; two, with a space between, for 24 hours after a new secret. */
                "webhook-signature": string;
                /** @description `t=<unix>,v1=<hex HMAC-SHA256 of "t.body">`, where the endpoint's signature is `prefinery`. */
                "x-prefinery-signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": 123,
                 *       "type": "tester_confirmed",
                 *       "data": {
                 *         "id": 1259,
                 *         "project_id": 1,
                 *         "email": "bruce@example.com",
                 *         "status": "applied",
                 *         "imported_at": null,
                 *         "applied_at": "2026-03-02T09:30:00Z",
                 *         "created_at": "2026-03-02T09:30:00Z",
                 *         "updated_at": "2026-03-02T09:30:00Z",
                 *         "invited_at": null,
                 *         "joined_at": null,
                 *         "invitation_code": "",
                 *         "share_clicks_count": 12,
                 *         "share_signups_count": 3,
                 *         "share_link": "https://waitlist.example.com/r/5f3a9c01be",
                 *         "referred_by": {
                 *           "id": 1201,
                 *           "email": "selina@example.com",
                 *           "referral_code": "0c44d1a7f2"
                 *         },
                 *         "game_code": null,
                 *         "friend_invitations_count": 0,
                 *         "friend_invitations_remaining": 5,
                 *         "profile": {
                 *           "first_name": "Bruce",
                 *           "last_name": "Wayne",
                 *           "gender": "Male",
                 *           "age": "39",
                 *           "employer": "Wayne Enterprises",
                 *           "jobtitle": "CEO",
                 *           "telephone": "300-555-0169",
                 *           "ip": "203.0.113.151",
                 *           "address_line1": null,
                 *           "address_line2": null,
                 *           "city": "Gotham",
                 *           "state": "NJ",
                 *           "postal_code": "07470",
                 *           "country": "United States",
                 *           "facebook_username": null,
                 *           "linkedin_username": "brucewayne",
                 *           "twitter_username": "bruce",
                 *           "http_referrer": "https://www.example.com/",
                 *           "utm_source": "newsletter",
                 *           "utm_medium": "email",
                 *           "utm_campaign": "spring_launch",
                 *           "utm_term": null,
                 *           "utm_content": "banner"
                 *         },
                 *         "unsubscribed_at": null,
                 *         "confirmed_at": "2026-03-02T09:41:00Z",
                 *         "referral_code": "5f3a9c01be",
                 *         "groups": [
                 *           "press"
                 *         ],
                 *         "custom_fields": {
                 *           "company_size": "11-50"
                 *         }
                 *       },
                 *       "created_at": 1772443800
                 *     }
                 */
                "application/json": {
                    /** @description Unique in the installation. */
                    id: number;
                    /** @constant */
                    type: "tester_confirmed";
                    data: components["schemas"]["User"];
                    /** @description Unix seconds. */
                    created_at: number;
                };
            };
        };
        responses: {
            /** @description Accepted. Under the standard policy any status from 200 to 299 is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_tester_applied: {
        parameters: {
            query?: never;
            header: {
                /** @description The same on every attempt and resend of the event. */
                "webhook-id": string;
                /** @description When this attempt was made, in Unix seconds. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`, as by Standard Webhooks; two, with a space between, for 24 hours after a new secret. */
                "webhook-signature": string;
                /** @description `t=<unix>,v1=<hex HMAC-SHA256 of "t.body">`, where the endpoint's signature is `prefinery`. */
                "x-prefinery-signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": 123,
                 *       "type": "tester_applied",
                 *       "data": {
                 *         "id": 1259,
                 *         "project_id": 1,
                 *         "email": "bruce@example.com",
                 *         "status": "applied",
                 *         "imported_at": null,
                 *         "applied_at": "2026-03-02T09:30:00Z",
                 *         "created_at": "2026-03-02T09:30:00Z",
                 *         "updated_at": "2026-03-02T09:30:00Z",
                 *         "invited_at": null,
                 *         "joined_at": null,
                 *         "invitation_code": "",
                 *         "share_clicks_count": 12,
                 *         "share_signups_count": 3,
                 *         "share_link": "https://waitlist.example.com/r/5f3a9c01be",
                 *         "referred_by": {
                 *           "id": 1201,
                 *           "email": "selina@example.com",
                 *           "referral_code": "0c44d1a7f2"
                 *         },
                 *         "game_code": null,
                 *         "friend_invitations_count": 0,
                 *         "friend_invitations_remaining": 5,
                 *         "profile": {
                 *           "first_name": "Bruce",
                 *           "last_name": "Wayne",
                 *           "gender": "Male",
                 *           "age": "39",
                 *           "employer": "Wayne Enterprises",
                 *           "jobtitle": "CEO",
                 *           "telephone": "300-555-0169",
                 *           "ip": "203.0.113.151",
                 *           "address_line1": null,
                 *           "address_line2": null,
                 *           "city": "Gotham",
                 *           "state": "NJ",
                 *           "postal_code": "07470",
                 *           "country": "United States",
                 *           "facebook_username": null,
                 *           "linkedin_username": "brucewayne",
                 *           "twitter_username": "bruce",
                 *           "http_referrer": "https://www.example.com/",
                 *           "utm_source": "newsletter",
                 *           "utm_medium": "email",
                 *           "utm_campaign": "spring_launch",
                 *           "utm_term": null,
                 *           "utm_content": "banner"
                 *         },
                 *         "unsubscribed_at": null,
                 *         "confirmed_at": null,
                 *         "referral_code": "5f3a9c01be",
                 *         "groups": [
                 *           "press"
                 *         ],
                 *         "custom_fields": {
                 *           "company_size": "11-50"
                 *         }
                 *       },
                 *       "created_at": 1772443800
                 *     }
                 */
                "application/json": {
                    /** @description Unique in the installation. */
                    id: number;
                    /** @constant */
                    type: "tester_applied";
                    data: components["schemas"]["User"];
                    /** @description Unix seconds. */
                    created_at: number;
                };
            };
        };
        responses: {
            /** @description Accepted. Under the standard policy any status from 200 to 299 is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_tester_updated: {
        parameters: {
            query?: never;
            header: {
                /** @description The same on every attempt and resend of the event. */
                "webhook-id": string;
                /** @description When this attempt was made, in Unix seconds. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`, as by Standard Webhooks; two, with a space between, for 24 hours after a new secret. */
                "webhook-signature": string;
                /** @description `t=<unix>,v1=<hex HMAC-SHA256 of "t.body">`, where the endpoint's signature is `prefinery`. */
                "x-prefinery-signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": 123,
                 *       "type": "tester_updated",
                 *       "data": {
                 *         "id": 1259,
                 *         "project_id": 1,
                 *         "email": "bruce@example.com",
                 *         "status": "applied",
                 *         "imported_at": null,
                 *         "applied_at": "2026-03-02T09:30:00Z",
                 *         "created_at": "2026-03-02T09:30:00Z",
                 *         "updated_at": "2026-03-02T09:30:00Z",
                 *         "invited_at": null,
                 *         "joined_at": null,
                 *         "invitation_code": "",
                 *         "share_clicks_count": 12,
                 *         "share_signups_count": 3,
                 *         "share_link": "https://waitlist.example.com/r/5f3a9c01be",
                 *         "referred_by": {
                 *           "id": 1201,
                 *           "email": "selina@example.com",
                 *           "referral_code": "0c44d1a7f2"
                 *         },
                 *         "game_code": null,
                 *         "friend_invitations_count": 0,
                 *         "friend_invitations_remaining": 5,
                 *         "profile": {
                 *           "first_name": "Bruce",
                 *           "last_name": "Wayne",
                 *           "gender": "Male",
                 *           "age": "39",
                 *           "employer": "Wayne Enterprises",
                 *           "jobtitle": "CEO",
                 *           "telephone": "300-555-0169",
                 *           "ip": "203.0.113.151",
                 *           "address_line1": null,
                 *           "address_line2": null,
                 *           "city": "Gotham",
                 *           "state": "NJ",
                 *           "postal_code": "07470",
                 *           "country": "United States",
                 *           "facebook_username": null,
                 *           "linkedin_username": "brucewayne",
                 *           "twitter_username": "bruce",
                 *           "http_referrer": "https://www.example.com/",
                 *           "utm_source": "newsletter",
                 *           "utm_medium": "email",
                 *           "utm_campaign": "spring_launch",
                 *           "utm_term": null,
                 *           "utm_content": "banner"
                 *         },
                 *         "unsubscribed_at": null,
                 *         "confirmed_at": null,
                 *         "referral_code": "5f3a9c01be",
                 *         "groups": [
                 *           "press"
                 *         ],
                 *         "custom_fields": {
                 *           "company_size": "11-50"
                 *         },
                 *         "changed": [
                 *           "city",
                 *           "groups"
                 *         ]
                 *       },
                 *       "created_at": 1772443800
                 *     }
                 */
                "application/json": {
                    /** @description Unique in the installation. */
                    id: number;
                    /** @constant */
                    type: "tester_updated";
                    data: {
                        id: number;
                        project_id: number;
                        email: string;
                        /** @enum {unknown} */
                        status: "imported" | "unconfirmed" | "applied" | "invited" | "active" | "rejected" | "idle" | "suspended";
                        imported_at: string | null;
                        applied_at: string | null;
                        created_at: string | null;
                        updated_at: string | null;
                        invited_at: string | null;
                        joined_at: string | null;
                        invitation_code: string;
                        share_clicks_count: number;
                        share_signups_count: number;
                        share_link: string;
                        referred_by: {
                            id: number;
                            email: string;
                            referral_code: string;
                        } | null;
                        game_code: null;
                        friend_invitations_count: number;
                        friend_invitations_remaining: number;
                        profile: components["schemas"]["Profile"];
                        unsubscribed_at: string | null;
                        confirmed_at: string | null;
                        referral_code: string;
                        groups: string[];
                        custom_fields: {
                            [key: string]: string | number | boolean | null | string[];
                        };
                        changed: string[];
                    };
                    /** @description Unix seconds. */
                    created_at: number;
                };
            };
        };
        responses: {
            /** @description Accepted. Under the standard policy any status from 200 to 299 is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_tester_invited: {
        parameters: {
            query?: never;
            header: {
                /** @description The same on every attempt and resend of the event. */
                "webhook-id": string;
                /** @description When this attempt was made, in Unix seconds. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`, as by Standard Webhooks; two, with a space between, for 24 hours after a new secret. */
                "webhook-signature": string;
                /** @description `t=<unix>,v1=<hex HMAC-SHA256 of "t.body">`, where the endpoint's signature is `prefinery`. */
                "x-prefinery-signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": 123,
                 *       "type": "tester_invited",
                 *       "data": {
                 *         "id": 1259,
                 *         "project_id": 1,
                 *         "email": "bruce@example.com",
                 *         "status": "invited",
                 *         "imported_at": null,
                 *         "applied_at": "2026-03-02T09:30:00Z",
                 *         "created_at": "2026-03-02T09:30:00Z",
                 *         "updated_at": "2026-03-02T09:30:00Z",
                 *         "invited_at": "2026-03-09T08:00:00Z",
                 *         "joined_at": null,
                 *         "invitation_code": "k7m2xq9d4t",
                 *         "share_clicks_count": 12,
                 *         "share_signups_count": 3,
                 *         "share_link": "https://waitlist.example.com/r/5f3a9c01be",
                 *         "referred_by": {
                 *           "id": 1201,
                 *           "email": "selina@example.com",
                 *           "referral_code": "0c44d1a7f2"
                 *         },
                 *         "game_code": null,
                 *         "friend_invitations_count": 0,
                 *         "friend_invitations_remaining": 5,
                 *         "profile": {
                 *           "first_name": "Bruce",
                 *           "last_name": "Wayne",
                 *           "gender": "Male",
                 *           "age": "39",
                 *           "employer": "Wayne Enterprises",
                 *           "jobtitle": "CEO",
                 *           "telephone": "300-555-0169",
                 *           "ip": "203.0.113.151",
                 *           "address_line1": null,
                 *           "address_line2": null,
                 *           "city": "Gotham",
                 *           "state": "NJ",
                 *           "postal_code": "07470",
                 *           "country": "United States",
                 *           "facebook_username": null,
                 *           "linkedin_username": "brucewayne",
                 *           "twitter_username": "bruce",
                 *           "http_referrer": "https://www.example.com/",
                 *           "utm_source": "newsletter",
                 *           "utm_medium": "email",
                 *           "utm_campaign": "spring_launch",
                 *           "utm_term": null,
                 *           "utm_content": "banner"
                 *         },
                 *         "unsubscribed_at": null,
                 *         "confirmed_at": null,
                 *         "referral_code": "5f3a9c01be",
                 *         "groups": [
                 *           "press"
                 *         ],
                 *         "custom_fields": {
                 *           "company_size": "11-50"
                 *         },
                 *         "wave_id": null
                 *       },
                 *       "created_at": 1772443800
                 *     }
                 */
                "application/json": {
                    /** @description Unique in the installation. */
                    id: number;
                    /** @constant */
                    type: "tester_invited";
                    data: {
                        id: number;
                        project_id: number;
                        email: string;
                        /** @enum {unknown} */
                        status: "imported" | "unconfirmed" | "applied" | "invited" | "active" | "rejected" | "idle" | "suspended";
                        imported_at: string | null;
                        applied_at: string | null;
                        created_at: string | null;
                        updated_at: string | null;
                        invited_at: string | null;
                        joined_at: string | null;
                        invitation_code: string;
                        share_clicks_count: number;
                        share_signups_count: number;
                        share_link: string;
                        referred_by: {
                            id: number;
                            email: string;
                            referral_code: string;
                        } | null;
                        game_code: null;
                        friend_invitations_count: number;
                        friend_invitations_remaining: number;
                        profile: components["schemas"]["Profile"];
                        unsubscribed_at: string | null;
                        confirmed_at: string | null;
                        referral_code: string;
                        groups: string[];
                        custom_fields: {
                            [key: string]: string | number | boolean | null | string[];
                        };
                        wave_id: number | null;
                    };
                    /** @description Unix seconds. */
                    created_at: number;
                };
            };
        };
        responses: {
            /** @description Accepted. Under the standard policy any status from 200 to 299 is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_tester_activated: {
        parameters: {
            query?: never;
            header: {
                /** @description The same on every attempt and resend of the event. */
                "webhook-id": string;
                /** @description When this attempt was made, in Unix seconds. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`, as by Standard Webhooks; two, with a space between, for 24 hours after a new secret. */
                "webhook-signature": string;
                /** @description `t=<unix>,v1=<hex HMAC-SHA256 of "t.body">`, where the endpoint's signature is `prefinery`. */
                "x-prefinery-signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": 123,
                 *       "type": "tester_activated",
                 *       "data": {
                 *         "id": 1259,
                 *         "project_id": 1,
                 *         "email": "bruce@example.com",
                 *         "status": "active",
                 *         "imported_at": null,
                 *         "applied_at": "2026-03-02T09:30:00Z",
                 *         "created_at": "2026-03-02T09:30:00Z",
                 *         "updated_at": "2026-03-02T09:30:00Z",
                 *         "invited_at": null,
                 *         "joined_at": "2026-03-10T18:05:00Z",
                 *         "invitation_code": "k7m2xq9d4t",
                 *         "share_clicks_count": 12,
                 *         "share_signups_count": 3,
                 *         "share_link": "https://waitlist.example.com/r/5f3a9c01be",
                 *         "referred_by": {
                 *           "id": 1201,
                 *           "email": "selina@example.com",
                 *           "referral_code": "0c44d1a7f2"
                 *         },
                 *         "game_code": null,
                 *         "friend_invitations_count": 0,
                 *         "friend_invitations_remaining": 5,
                 *         "profile": {
                 *           "first_name": "Bruce",
                 *           "last_name": "Wayne",
                 *           "gender": "Male",
                 *           "age": "39",
                 *           "employer": "Wayne Enterprises",
                 *           "jobtitle": "CEO",
                 *           "telephone": "300-555-0169",
                 *           "ip": "203.0.113.151",
                 *           "address_line1": null,
                 *           "address_line2": null,
                 *           "city": "Gotham",
                 *           "state": "NJ",
                 *           "postal_code": "07470",
                 *           "country": "United States",
                 *           "facebook_username": null,
                 *           "linkedin_username": "brucewayne",
                 *           "twitter_username": "bruce",
                 *           "http_referrer": "https://www.example.com/",
                 *           "utm_source": "newsletter",
                 *           "utm_medium": "email",
                 *           "utm_campaign": "spring_launch",
                 *           "utm_term": null,
                 *           "utm_content": "banner"
                 *         },
                 *         "unsubscribed_at": null,
                 *         "confirmed_at": null,
                 *         "referral_code": "5f3a9c01be",
                 *         "groups": [
                 *           "press"
                 *         ],
                 *         "custom_fields": {
                 *           "company_size": "11-50"
                 *         }
                 *       },
                 *       "created_at": 1772443800
                 *     }
                 */
                "application/json": {
                    /** @description Unique in the installation. */
                    id: number;
                    /** @constant */
                    type: "tester_activated";
                    data: components["schemas"]["User"];
                    /** @description Unix seconds. */
                    created_at: number;
                };
            };
        };
        responses: {
            /** @description Accepted. Under the standard policy any status from 200 to 299 is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_tester_rejected: {
        parameters: {
            query?: never;
            header: {
                /** @description The same on every attempt and resend of the event. */
                "webhook-id": string;
                /** @description When this attempt was made, in Unix seconds. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`, as by Standard Webhooks; two, with a space between, for 24 hours after a new secret. */
                "webhook-signature": string;
                /** @description `t=<unix>,v1=<hex HMAC-SHA256 of "t.body">`, where the endpoint's signature is `prefinery`. */
                "x-prefinery-signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": 123,
                 *       "type": "tester_rejected",
                 *       "data": {
                 *         "id": 1259,
                 *         "project_id": 1,
                 *         "email": "bruce@example.com",
                 *         "status": "rejected",
                 *         "imported_at": null,
                 *         "applied_at": "2026-03-02T09:30:00Z",
                 *         "created_at": "2026-03-02T09:30:00Z",
                 *         "updated_at": "2026-03-02T09:30:00Z",
                 *         "invited_at": null,
                 *         "joined_at": null,
                 *         "invitation_code": "",
                 *         "share_clicks_count": 12,
                 *         "share_signups_count": 3,
                 *         "share_link": "https://waitlist.example.com/r/5f3a9c01be",
                 *         "referred_by": {
                 *           "id": 1201,
                 *           "email": "selina@example.com",
                 *           "referral_code": "0c44d1a7f2"
                 *         },
                 *         "game_code": null,
                 *         "friend_invitations_count": 0,
                 *         "friend_invitations_remaining": 5,
                 *         "profile": {
                 *           "first_name": "Bruce",
                 *           "last_name": "Wayne",
                 *           "gender": "Male",
                 *           "age": "39",
                 *           "employer": "Wayne Enterprises",
                 *           "jobtitle": "CEO",
                 *           "telephone": "300-555-0169",
                 *           "ip": "203.0.113.151",
                 *           "address_line1": null,
                 *           "address_line2": null,
                 *           "city": "Gotham",
                 *           "state": "NJ",
                 *           "postal_code": "07470",
                 *           "country": "United States",
                 *           "facebook_username": null,
                 *           "linkedin_username": "brucewayne",
                 *           "twitter_username": "bruce",
                 *           "http_referrer": "https://www.example.com/",
                 *           "utm_source": "newsletter",
                 *           "utm_medium": "email",
                 *           "utm_campaign": "spring_launch",
                 *           "utm_term": null,
                 *           "utm_content": "banner"
                 *         },
                 *         "unsubscribed_at": null,
                 *         "confirmed_at": null,
                 *         "referral_code": "5f3a9c01be",
                 *         "groups": [
                 *           "press"
                 *         ],
                 *         "custom_fields": {
                 *           "company_size": "11-50"
                 *         },
                 *         "reason": "Outside the launch region"
                 *       },
                 *       "created_at": 1772443800
                 *     }
                 */
                "application/json": {
                    /** @description Unique in the installation. */
                    id: number;
                    /** @constant */
                    type: "tester_rejected";
                    data: {
                        id: number;
                        project_id: number;
                        email: string;
                        /** @enum {unknown} */
                        status: "imported" | "unconfirmed" | "applied" | "invited" | "active" | "rejected" | "idle" | "suspended";
                        imported_at: string | null;
                        applied_at: string | null;
                        created_at: string | null;
                        updated_at: string | null;
                        invited_at: string | null;
                        joined_at: string | null;
                        invitation_code: string;
                        share_clicks_count: number;
                        share_signups_count: number;
                        share_link: string;
                        referred_by: {
                            id: number;
                            email: string;
                            referral_code: string;
                        } | null;
                        game_code: null;
                        friend_invitations_count: number;
                        friend_invitations_remaining: number;
                        profile: components["schemas"]["Profile"];
                        unsubscribed_at: string | null;
                        confirmed_at: string | null;
                        referral_code: string;
                        groups: string[];
                        custom_fields: {
                            [key: string]: string | number | boolean | null | string[];
                        };
                        reason: string | null;
                    };
                    /** @description Unix seconds. */
                    created_at: number;
                };
            };
        };
        responses: {
            /** @description Accepted. Under the standard policy any status from 200 to 299 is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_tester_suspended: {
        parameters: {
            query?: never;
            header: {
                /** @description The same on every attempt and resend of the event. */
                "webhook-id": string;
                /** @description When this attempt was made, in Unix seconds. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`, as by Standard Webhooks; two, with a space between, for 24 hours after a new secret. */
                "webhook-signature": string;
                /** @description `t=<unix>,v1=<hex HMAC-SHA256 of "t.body">`, where the endpoint's signature is `prefinery`. */
                "x-prefinery-signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": 123,
                 *       "type": "tester_suspended",
                 *       "data": {
                 *         "id": 1259,
                 *         "project_id": 1,
                 *         "email": "bruce@example.com",
                 *         "status": "suspended",
                 *         "imported_at": null,
                 *         "applied_at": "2026-03-02T09:30:00Z",
                 *         "created_at": "2026-03-02T09:30:00Z",
                 *         "updated_at": "2026-03-02T09:30:00Z",
                 *         "invited_at": null,
                 *         "joined_at": null,
                 *         "invitation_code": "",
                 *         "share_clicks_count": 12,
                 *         "share_signups_count": 3,
                 *         "share_link": "https://waitlist.example.com/r/5f3a9c01be",
                 *         "referred_by": {
                 *           "id": 1201,
                 *           "email": "selina@example.com",
                 *           "referral_code": "0c44d1a7f2"
                 *         },
                 *         "game_code": null,
                 *         "friend_invitations_count": 0,
                 *         "friend_invitations_remaining": 5,
                 *         "profile": {
                 *           "first_name": "Bruce",
                 *           "last_name": "Wayne",
                 *           "gender": "Male",
                 *           "age": "39",
                 *           "employer": "Wayne Enterprises",
                 *           "jobtitle": "CEO",
                 *           "telephone": "300-555-0169",
                 *           "ip": "203.0.113.151",
                 *           "address_line1": null,
                 *           "address_line2": null,
                 *           "city": "Gotham",
                 *           "state": "NJ",
                 *           "postal_code": "07470",
                 *           "country": "United States",
                 *           "facebook_username": null,
                 *           "linkedin_username": "brucewayne",
                 *           "twitter_username": "bruce",
                 *           "http_referrer": "https://www.example.com/",
                 *           "utm_source": "newsletter",
                 *           "utm_medium": "email",
                 *           "utm_campaign": "spring_launch",
                 *           "utm_term": null,
                 *           "utm_content": "banner"
                 *         },
                 *         "unsubscribed_at": null,
                 *         "confirmed_at": null,
                 *         "referral_code": "5f3a9c01be",
                 *         "groups": [
                 *           "press"
                 *         ],
                 *         "custom_fields": {
                 *           "company_size": "11-50"
                 *         },
                 *         "reason": "Terms of service"
                 *       },
                 *       "created_at": 1772443800
                 *     }
                 */
                "application/json": {
                    /** @description Unique in the installation. */
                    id: number;
                    /** @constant */
                    type: "tester_suspended";
                    data: {
                        id: number;
                        project_id: number;
                        email: string;
                        /** @enum {unknown} */
                        status: "imported" | "unconfirmed" | "applied" | "invited" | "active" | "rejected" | "idle" | "suspended";
                        imported_at: string | null;
                        applied_at: string | null;
                        created_at: string | null;
                        updated_at: string | null;
                        invited_at: string | null;
                        joined_at: string | null;
                        invitation_code: string;
                        share_clicks_count: number;
                        share_signups_count: number;
                        share_link: string;
                        referred_by: {
                            id: number;
                            email: string;
                            referral_code: string;
                        } | null;
                        game_code: null;
                        friend_invitations_count: number;
                        friend_invitations_remaining: number;
                        profile: components["schemas"]["Profile"];
                        unsubscribed_at: string | null;
                        confirmed_at: string | null;
                        referral_code: string;
                        groups: string[];
                        custom_fields: {
                            [key: string]: string | number | boolean | null | string[];
                        };
                        reason: string | null;
                    };
                    /** @description Unix seconds. */
                    created_at: number;
                };
            };
        };
        responses: {
            /** @description Accepted. Under the standard policy any status from 200 to 299 is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_tester_unsuspended: {
        parameters: {
            query?: never;
            header: {
                /** @description The same on every attempt and resend of the event. */
                "webhook-id": string;
                /** @description When this attempt was made, in Unix seconds. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`, as by Standard Webhooks; two, with a space between, for 24 hours after a new secret. */
                "webhook-signature": string;
                /** @description `t=<unix>,v1=<hex HMAC-SHA256 of "t.body">`, where the endpoint's signature is `prefinery`. */
                "x-prefinery-signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": 123,
                 *       "type": "tester_unsuspended",
                 *       "data": {
                 *         "id": 1259,
                 *         "project_id": 1,
                 *         "email": "bruce@example.com",
                 *         "status": "applied",
                 *         "imported_at": null,
                 *         "applied_at": "2026-03-02T09:30:00Z",
                 *         "created_at": "2026-03-02T09:30:00Z",
                 *         "updated_at": "2026-03-02T09:30:00Z",
                 *         "invited_at": null,
                 *         "joined_at": null,
                 *         "invitation_code": "",
                 *         "share_clicks_count": 12,
                 *         "share_signups_count": 3,
                 *         "share_link": "https://waitlist.example.com/r/5f3a9c01be",
                 *         "referred_by": {
                 *           "id": 1201,
                 *           "email": "selina@example.com",
                 *           "referral_code": "0c44d1a7f2"
                 *         },
                 *         "game_code": null,
                 *         "friend_invitations_count": 0,
                 *         "friend_invitations_remaining": 5,
                 *         "profile": {
                 *           "first_name": "Bruce",
                 *           "last_name": "Wayne",
                 *           "gender": "Male",
                 *           "age": "39",
                 *           "employer": "Wayne Enterprises",
                 *           "jobtitle": "CEO",
                 *           "telephone": "300-555-0169",
                 *           "ip": "203.0.113.151",
                 *           "address_line1": null,
                 *           "address_line2": null,
                 *           "city": "Gotham",
                 *           "state": "NJ",
                 *           "postal_code": "07470",
                 *           "country": "United States",
                 *           "facebook_username": null,
                 *           "linkedin_username": "brucewayne",
                 *           "twitter_username": "bruce",
                 *           "http_referrer": "https://www.example.com/",
                 *           "utm_source": "newsletter",
                 *           "utm_medium": "email",
                 *           "utm_campaign": "spring_launch",
                 *           "utm_term": null,
                 *           "utm_content": "banner"
                 *         },
                 *         "unsubscribed_at": null,
                 *         "confirmed_at": null,
                 *         "referral_code": "5f3a9c01be",
                 *         "groups": [
                 *           "press"
                 *         ],
                 *         "custom_fields": {
                 *           "company_size": "11-50"
                 *         },
                 *         "reason": null
                 *       },
                 *       "created_at": 1772443800
                 *     }
                 */
                "application/json": {
                    /** @description Unique in the installation. */
                    id: number;
                    /** @constant */
                    type: "tester_unsuspended";
                    data: {
                        id: number;
                        project_id: number;
                        email: string;
                        /** @enum {unknown} */
                        status: "imported" | "unconfirmed" | "applied" | "invited" | "active" | "rejected" | "idle" | "suspended";
                        imported_at: string | null;
                        applied_at: string | null;
                        created_at: string | null;
                        updated_at: string | null;
                        invited_at: string | null;
                        joined_at: string | null;
                        invitation_code: string;
                        share_clicks_count: number;
                        share_signups_count: number;
                        share_link: string;
                        referred_by: {
                            id: number;
                            email: string;
                            referral_code: string;
                        } | null;
                        game_code: null;
                        friend_invitations_count: number;
                        friend_invitations_remaining: number;
                        profile: components["schemas"]["Profile"];
                        unsubscribed_at: string | null;
                        confirmed_at: string | null;
                        referral_code: string;
                        groups: string[];
                        custom_fields: {
                            [key: string]: string | number | boolean | null | string[];
                        };
                        reason: string | null;
                    };
                    /** @description Unix seconds. */
                    created_at: number;
                };
            };
        };
        responses: {
            /** @description Accepted. Under the standard policy any status from 200 to 299 is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_tester_idle: {
        parameters: {
            query?: never;
            header: {
                /** @description The same on every attempt and resend of the event. */
                "webhook-id": string;
                /** @description When this attempt was made, in Unix seconds. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`, as by Standard Webhooks; two, with a space between, for 24 hours after a new secret. */
                "webhook-signature": string;
                /** @description `t=<unix>,v1=<hex HMAC-SHA256 of "t.body">`, where the endpoint's signature is `prefinery`. */
                "x-prefinery-signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": 123,
                 *       "type": "tester_idle",
                 *       "data": {
                 *         "id": 1259,
                 *         "project_id": 1,
                 *         "email": "bruce@example.com",
                 *         "status": "idle",
                 *         "imported_at": null,
                 *         "applied_at": "2026-03-02T09:30:00Z",
                 *         "created_at": "2026-03-02T09:30:00Z",
                 *         "updated_at": "2026-03-02T09:30:00Z",
                 *         "invited_at": null,
                 *         "joined_at": null,
                 *         "invitation_code": "",
                 *         "share_clicks_count": 12,
                 *         "share_signups_count": 3,
                 *         "share_link": "https://waitlist.example.com/r/5f3a9c01be",
                 *         "referred_by": {
                 *           "id": 1201,
                 *           "email": "selina@example.com",
                 *           "referral_code": "0c44d1a7f2"
                 *         },
                 *         "game_code": null,
                 *         "friend_invitations_count": 0,
                 *         "friend_invitations_remaining": 5,
                 *         "profile": {
                 *           "first_name": "Bruce",
                 *           "last_name": "Wayne",
                 *           "gender": "Male",
                 *           "age": "39",
                 *           "employer": "Wayne Enterprises",
                 *           "jobtitle": "CEO",
                 *           "telephone": "300-555-0169",
                 *           "ip": "203.0.113.151",
                 *           "address_line1": null,
                 *           "address_line2": null,
                 *           "city": "Gotham",
                 *           "state": "NJ",
                 *           "postal_code": "07470",
                 *           "country": "United States",
                 *           "facebook_username": null,
                 *           "linkedin_username": "brucewayne",
                 *           "twitter_username": "bruce",
                 *           "http_referrer": "https://www.example.com/",
                 *           "utm_source": "newsletter",
                 *           "utm_medium": "email",
                 *           "utm_campaign": "spring_launch",
                 *           "utm_term": null,
                 *           "utm_content": "banner"
                 *         },
                 *         "unsubscribed_at": null,
                 *         "confirmed_at": null,
                 *         "referral_code": "5f3a9c01be",
                 *         "groups": [
                 *           "press"
                 *         ],
                 *         "custom_fields": {
                 *           "company_size": "11-50"
                 *         }
                 *       },
                 *       "created_at": 1772443800
                 *     }
                 */
                "application/json": {
                    /** @description Unique in the installation. */
                    id: number;
                    /** @constant */
                    type: "tester_idle";
                    data: components["schemas"]["User"];
                    /** @description Unix seconds. */
                    created_at: number;
                };
            };
        };
        responses: {
            /** @description Accepted. Under the standard policy any status from 200 to 299 is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_tester_unsubscribed: {
        parameters: {
            query?: never;
            header: {
                /** @description The same on every attempt and resend of the event. */
                "webhook-id": string;
                /** @description When this attempt was made, in Unix seconds. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`, as by Standard Webhooks; two, with a space between, for 24 hours after a new secret. */
                "webhook-signature": string;
                /** @description `t=<unix>,v1=<hex HMAC-SHA256 of "t.body">`, where the endpoint's signature is `prefinery`. */
                "x-prefinery-signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": 123,
                 *       "type": "tester_unsubscribed",
                 *       "data": {
                 *         "id": 1259,
                 *         "project_id": 1,
                 *         "email": "bruce@example.com",
                 *         "status": "applied",
                 *         "imported_at": null,
                 *         "applied_at": "2026-03-02T09:30:00Z",
                 *         "created_at": "2026-03-02T09:30:00Z",
                 *         "updated_at": "2026-03-02T09:30:00Z",
                 *         "invited_at": null,
                 *         "joined_at": null,
                 *         "invitation_code": "",
                 *         "share_clicks_count": 12,
                 *         "share_signups_count": 3,
                 *         "share_link": "https://waitlist.example.com/r/5f3a9c01be",
                 *         "referred_by": {
                 *           "id": 1201,
                 *           "email": "selina@example.com",
                 *           "referral_code": "0c44d1a7f2"
                 *         },
                 *         "game_code": null,
                 *         "friend_invitations_count": 0,
                 *         "friend_invitations_remaining": 5,
                 *         "profile": {
                 *           "first_name": "Bruce",
                 *           "last_name": "Wayne",
                 *           "gender": "Male",
                 *           "age": "39",
                 *           "employer": "Wayne Enterprises",
                 *           "jobtitle": "CEO",
                 *           "telephone": "300-555-0169",
                 *           "ip": "203.0.113.151",
                 *           "address_line1": null,
                 *           "address_line2": null,
                 *           "city": "Gotham",
                 *           "state": "NJ",
                 *           "postal_code": "07470",
                 *           "country": "United States",
                 *           "facebook_username": null,
                 *           "linkedin_username": "brucewayne",
                 *           "twitter_username": "bruce",
                 *           "http_referrer": "https://www.example.com/",
                 *           "utm_source": "newsletter",
                 *           "utm_medium": "email",
                 *           "utm_campaign": "spring_launch",
                 *           "utm_term": null,
                 *           "utm_content": "banner"
                 *         },
                 *         "unsubscribed_at": "2026-04-01T12:00:00Z",
                 *         "confirmed_at": null,
                 *         "referral_code": "5f3a9c01be",
                 *         "groups": [
                 *           "press"
                 *         ],
                 *         "custom_fields": {
                 *           "company_size": "11-50"
                 *         },
                 *         "source": "link"
                 *       },
                 *       "created_at": 1772443800
                 *     }
                 */
                "application/json": {
                    /** @description Unique in the installation. */
                    id: number;
                    /** @constant */
                    type: "tester_unsubscribed";
                    data: {
                        id: number;
                        project_id: number;
                        email: string;
                        /** @enum {unknown} */
                        status: "imported" | "unconfirmed" | "applied" | "invited" | "active" | "rejected" | "idle" | "suspended";
                        imported_at: string | null;
                        applied_at: string | null;
                        created_at: string | null;
                        updated_at: string | null;
                        invited_at: string | null;
                        joined_at: string | null;
                        invitation_code: string;
                        share_clicks_count: number;
                        share_signups_count: number;
                        share_link: string;
                        referred_by: {
                            id: number;
                            email: string;
                            referral_code: string;
                        } | null;
                        game_code: null;
                        friend_invitations_count: number;
                        friend_invitations_remaining: number;
                        profile: components["schemas"]["Profile"];
                        unsubscribed_at: string | null;
                        confirmed_at: string | null;
                        referral_code: string;
                        groups: string[];
                        custom_fields: {
                            [key: string]: string | number | boolean | null | string[];
                        };
                        source: string;
                    };
                    /** @description Unix seconds. */
                    created_at: number;
                };
            };
        };
        responses: {
            /** @description Accepted. Under the standard policy any status from 200 to 299 is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_tester_resubscribed: {
        parameters: {
            query?: never;
            header: {
                /** @description The same on every attempt and resend of the event. */
                "webhook-id": string;
                /** @description When this attempt was made, in Unix seconds. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`, as by Standard Webhooks; two, with a space between, for 24 hours after a new secret. */
                "webhook-signature": string;
                /** @description `t=<unix>,v1=<hex HMAC-SHA256 of "t.body">`, where the endpoint's signature is `prefinery`. */
                "x-prefinery-signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": 123,
                 *       "type": "tester_resubscribed",
                 *       "data": {
                 *         "id": 1259,
                 *         "project_id": 1,
                 *         "email": "bruce@example.com",
                 *         "status": "applied",
                 *         "imported_at": null,
                 *         "applied_at": "2026-03-02T09:30:00Z",
                 *         "created_at": "2026-03-02T09:30:00Z",
                 *         "updated_at": "2026-03-02T09:30:00Z",
                 *         "invited_at": null,
                 *         "joined_at": null,
                 *         "invitation_code": "",
                 *         "share_clicks_count": 12,
                 *         "share_signups_count": 3,
                 *         "share_link": "https://waitlist.example.com/r/5f3a9c01be",
                 *         "referred_by": {
                 *           "id": 1201,
                 *           "email": "selina@example.com",
                 *           "referral_code": "0c44d1a7f2"
                 *         },
                 *         "game_code": null,
                 *         "friend_invitations_count": 0,
                 *         "friend_invitations_remaining": 5,
                 *         "profile": {
                 *           "first_name": "Bruce",
                 *           "last_name": "Wayne",
                 *           "gender": "Male",
                 *           "age": "39",
                 *           "employer": "Wayne Enterprises",
                 *           "jobtitle": "CEO",
                 *           "telephone": "300-555-0169",
                 *           "ip": "203.0.113.151",
                 *           "address_line1": null,
                 *           "address_line2": null,
                 *           "city": "Gotham",
                 *           "state": "NJ",
                 *           "postal_code": "07470",
                 *           "country": "United States",
                 *           "facebook_username": null,
                 *           "linkedin_username": "brucewayne",
                 *           "twitter_username": "bruce",
                 *           "http_referrer": "https://www.example.com/",
                 *           "utm_source": "newsletter",
                 *           "utm_medium": "email",
                 *           "utm_campaign": "spring_launch",
                 *           "utm_term": null,
                 *           "utm_content": "banner"
                 *         },
                 *         "unsubscribed_at": null,
                 *         "confirmed_at": null,
                 *         "referral_code": "5f3a9c01be",
                 *         "groups": [
                 *           "press"
                 *         ],
                 *         "custom_fields": {
                 *           "company_size": "11-50"
                 *         },
                 *         "source": "api"
                 *       },
                 *       "created_at": 1772443800
                 *     }
                 */
                "application/json": {
                    /** @description Unique in the installation. */
                    id: number;
                    /** @constant */
                    type: "tester_resubscribed";
                    data: {
                        id: number;
                        project_id: number;
                        email: string;
                        /** @enum {unknown} */
                        status: "imported" | "unconfirmed" | "applied" | "invited" | "active" | "rejected" | "idle" | "suspended";
                        imported_at: string | null;
                        applied_at: string | null;
                        created_at: string | null;
                        updated_at: string | null;
                        invited_at: string | null;
                        joined_at: string | null;
                        invitation_code: string;
                        share_clicks_count: number;
                        share_signups_count: number;
                        share_link: string;
                        referred_by: {
                            id: number;
                            email: string;
                            referral_code: string;
                        } | null;
                        game_code: null;
                        friend_invitations_count: number;
                        friend_invitations_remaining: number;
                        profile: components["schemas"]["Profile"];
                        unsubscribed_at: string | null;
                        confirmed_at: string | null;
                        referral_code: string;
                        groups: string[];
                        custom_fields: {
                            [key: string]: string | number | boolean | null | string[];
                        };
                        source: string;
                    };
                    /** @description Unix seconds. */
                    created_at: number;
                };
            };
        };
        responses: {
            /** @description Accepted. Under the standard policy any status from 200 to 299 is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_tester_deleted: {
        parameters: {
            query?: never;
            header: {
                /** @description The same on every attempt and resend of the event. */
                "webhook-id": string;
                /** @description When this attempt was made, in Unix seconds. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`, as by Standard Webhooks; two, with a space between, for 24 hours after a new secret. */
                "webhook-signature": string;
                /** @description `t=<unix>,v1=<hex HMAC-SHA256 of "t.body">`, where the endpoint's signature is `prefinery`. */
                "x-prefinery-signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": 123,
                 *       "type": "tester_deleted",
                 *       "data": {
                 *         "id": 1259,
                 *         "project_id": 1,
                 *         "email_sha256": "fb3222ce381bc5a79365426544d7847f9ba679d987876fdbddf5604c90555296"
                 *       },
                 *       "created_at": 1772443800
                 *     }
                 */
                "application/json": {
                    /** @description Unique in the installation. */
                    id: number;
                    /** @constant */
                    type: "tester_deleted";
                    data: {
                        id: number;
                        project_id: number;
                        /** @description SHA-256, in hex, of the e-mail address as the user's events carried it, in lower case and UTF-8. */
                        email_sha256: string;
                    };
                    /** @description Unix seconds. */
                    created_at: number;
                };
            };
        };
        responses: {
            /** @description Accepted. Under the standard policy any status from 200 to 299 is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_referral_created: {
        parameters: {
            query?: never;
            header: {
                /** @description The same on every attempt and resend of the event. */
                "webhook-id": string;
                /** @description When this attempt was made, in Unix seconds. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`, as by Standard Webhooks; two, with a space between, for 24 hours after a new secret. */
                "webhook-signature": string;
                /** @description `t=<unix>,v1=<hex HMAC-SHA256 of "t.body">`, where the endpoint's signature is `prefinery`. */
                "x-prefinery-signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": 123,
                 *       "type": "referral_created",
                 *       "data": {
                 *         "referrer": {
                 *           "id": 1201,
                 *           "project_id": 1,
                 *           "email": "selina@example.com",
                 *           "status": "applied",
                 *           "imported_at": null,
                 *           "applied_at": "2026-03-02T09:30:00Z",
                 *           "created_at": "2026-03-02T09:30:00Z",
                 *           "updated_at": "2026-03-02T09:30:00Z",
                 *           "invited_at": null,
                 *           "joined_at": null,
                 *           "invitation_code": "",
                 *           "share_clicks_count": 12,
                 *           "share_signups_count": 4,
                 *           "share_link": "https://waitlist.example.com/r/0c44d1a7f2",
                 *           "referred_by": null,
                 *           "game_code": null,
                 *           "friend_invitations_count": 0,
                 *           "friend_invitations_remaining": 5,
                 *           "profile": {
                 *             "first_name": "Selina",
                 *             "last_name": "Kyle",
                 *             "gender": "Female",
                 *             "age": "34",
                 *             "employer": "Wayne Enterprises",
                 *             "jobtitle": "CEO",
                 *             "telephone": "300-555-0169",
                 *             "ip": "203.0.113.151",
                 *             "address_line1": null,
                 *             "address_line2": null,
                 *             "city": "Gotham",
                 *             "state": "NJ",
                 *             "postal_code": "07470",
                 *             "country": "United States",
                 *             "facebook_username": null,
                 *             "linkedin_username": "brucewayne",
                 *             "twitter_username": "selina",
                 *             "http_referrer": "https://www.example.com/",
                 *             "utm_source": "newsletter",
                 *             "utm_medium": "email",
                 *             "utm_campaign": "spring_launch",
                 *             "utm_term": null,
                 *             "utm_content": "banner"
                 *           },
                 *           "unsubscribed_at": null,
                 *           "confirmed_at": null,
                 *           "referral_code": "0c44d1a7f2",
                 *           "groups": [
                 *             "press"
                 *           ],
                 *           "custom_fields": {
                 *             "company_size": "11-50"
                 *           }
                 *         },
                 *         "friend": {
                 *           "id": 1259,
                 *           "project_id": 1,
                 *           "email": "bruce@example.com",
                 *           "status": "applied",
                 *           "imported_at": null,
                 *           "applied_at": "2026-03-02T09:30:00Z",
                 *           "created_at": "2026-03-02T09:30:00Z",
                 *           "updated_at": "2026-03-02T09:30:00Z",
                 *           "invited_at": null,
                 *           "joined_at": null,
                 *           "invitation_code": "",
                 *           "share_clicks_count": 12,
                 *           "share_signups_count": 3,
                 *           "share_link": "https://waitlist.example.com/r/5f3a9c01be",
                 *           "referred_by": {
                 *             "id": 1201,
                 *             "email": "selina@example.com",
                 *             "referral_code": "0c44d1a7f2"
                 *           },
                 *           "game_code": null,
                 *           "friend_invitations_count": 0,
                 *           "friend_invitations_remaining": 5,
                 *           "profile": {
                 *             "first_name": "Bruce",
                 *             "last_name": "Wayne",
                 *             "gender": "Male",
                 *             "age": "39",
                 *             "employer": "Wayne Enterprises",
                 *             "jobtitle": "CEO",
                 *             "telephone": "300-555-0169",
                 *             "ip": "203.0.113.151",
                 *             "address_line1": null,
                 *             "address_line2": null,
                 *             "city": "Gotham",
                 *             "state": "NJ",
                 *             "postal_code": "07470",
                 *             "country": "United States",
                 *             "facebook_username": null,
                 *             "linkedin_username": "brucewayne",
                 *             "twitter_username": "bruce",
                 *             "http_referrer": "https://www.example.com/",
                 *             "utm_source": "newsletter",
                 *             "utm_medium": "email",
                 *             "utm_campaign": "spring_launch",
                 *             "utm_term": null,
                 *             "utm_content": "banner"
                 *           },
                 *           "unsubscribed_at": null,
                 *           "confirmed_at": null,
                 *           "referral_code": "5f3a9c01be",
                 *           "groups": [
                 *             "press"
                 *           ],
                 *           "custom_fields": {
                 *             "company_size": "11-50"
                 *           }
                 *         }
                 *       },
                 *       "created_at": 1772443800
                 *     }
                 */
                "application/json": {
                    /** @description Unique in the installation. */
                    id: number;
                    /** @constant */
                    type: "referral_created";
                    data: {
                        referrer: components["schemas"]["User"];
                        friend: components["schemas"]["User"];
                    };
                    /** @description Unix seconds. */
                    created_at: number;
                };
            };
        };
        responses: {
            /** @description Accepted. Under the standard policy any status from 200 to 299 is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_referral_qualified: {
        parameters: {
            query?: never;
            header: {
                /** @description The same on every attempt and resend of the event. */
                "webhook-id": string;
                /** @description When this attempt was made, in Unix seconds. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`, as by Standard Webhooks; two, with a space between, for 24 hours after a new secret. */
                "webhook-signature": string;
                /** @description `t=<unix>,v1=<hex HMAC-SHA256 of "t.body">`, where the endpoint's signature is `prefinery`. */
                "x-prefinery-signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": 123,
                 *       "type": "referral_qualified",
                 *       "data": {
                 *         "referrer": {
                 *           "id": 1201,
                 *           "project_id": 1,
                 *           "email": "selina@example.com",
                 *           "status": "applied",
                 *           "imported_at": null,
                 *           "applied_at": "2026-03-02T09:30:00Z",
                 *           "created_at": "2026-03-02T09:30:00Z",
                 *           "updated_at": "2026-03-02T09:30:00Z",
                 *           "invited_at": null,
                 *           "joined_at": null,
                 *           "invitation_code": "",
                 *           "share_clicks_count": 12,
                 *           "share_signups_count": 4,
                 *           "share_link": "https://waitlist.example.com/r/0c44d1a7f2",
                 *           "referred_by": null,
                 *           "game_code": null,
                 *           "friend_invitations_count": 0,
                 *           "friend_invitations_remaining": 5,
                 *           "profile": {
                 *             "first_name": "Selina",
                 *             "last_name": "Kyle",
                 *             "gender": "Female",
                 *             "age": "34",
                 *             "employer": "Wayne Enterprises",
                 *             "jobtitle": "CEO",
                 *             "telephone": "300-555-0169",
                 *             "ip": "203.0.113.151",
                 *             "address_line1": null,
                 *             "address_line2": null,
                 *             "city": "Gotham",
                 *             "state": "NJ",
                 *             "postal_code": "07470",
                 *             "country": "United States",
                 *             "facebook_username": null,
                 *             "linkedin_username": "brucewayne",
                 *             "twitter_username": "selina",
                 *             "http_referrer": "https://www.example.com/",
                 *             "utm_source": "newsletter",
                 *             "utm_medium": "email",
                 *             "utm_campaign": "spring_launch",
                 *             "utm_term": null,
                 *             "utm_content": "banner"
                 *           },
                 *           "unsubscribed_at": null,
                 *           "confirmed_at": null,
                 *           "referral_code": "0c44d1a7f2",
                 *           "groups": [
                 *             "press"
                 *           ],
                 *           "custom_fields": {
                 *             "company_size": "11-50"
                 *           }
                 *         },
                 *         "friend": {
                 *           "id": 1259,
                 *           "project_id": 1,
                 *           "email": "bruce@example.com",
                 *           "status": "applied",
                 *           "imported_at": null,
                 *           "applied_at": "2026-03-02T09:30:00Z",
                 *           "created_at": "2026-03-02T09:30:00Z",
                 *           "updated_at": "2026-03-02T09:30:00Z",
                 *           "invited_at": null,
                 *           "joined_at": null,
                 *           "invitation_code": "",
                 *           "share_clicks_count": 12,
                 *           "share_signups_count": 3,
                 *           "share_link": "https://waitlist.example.com/r/5f3a9c01be",
                 *           "referred_by": {
                 *             "id": 1201,
                 *             "email": "selina@example.com",
                 *             "referral_code": "0c44d1a7f2"
                 *           },
                 *           "game_code": null,
                 *           "friend_invitations_count": 0,
                 *           "friend_invitations_remaining": 5,
                 *           "profile": {
                 *             "first_name": "Bruce",
                 *             "last_name": "Wayne",
                 *             "gender": "Male",
                 *             "age": "39",
                 *             "employer": "Wayne Enterprises",
                 *             "jobtitle": "CEO",
                 *             "telephone": "300-555-0169",
                 *             "ip": "203.0.113.151",
                 *             "address_line1": null,
                 *             "address_line2": null,
                 *             "city": "Gotham",
                 *             "state": "NJ",
                 *             "postal_code": "07470",
                 *             "country": "United States",
                 *             "facebook_username": null,
                 *             "linkedin_username": "brucewayne",
                 *             "twitter_username": "bruce",
                 *             "http_referrer": "https://www.example.com/",
                 *             "utm_source": "newsletter",
                 *             "utm_medium": "email",
                 *             "utm_campaign": "spring_launch",
                 *             "utm_term": null,
                 *             "utm_content": "banner"
                 *           },
                 *           "unsubscribed_at": null,
                 *           "confirmed_at": null,
                 *           "referral_code": "5f3a9c01be",
                 *           "groups": [
                 *             "press"
                 *           ],
                 *           "custom_fields": {
                 *             "company_size": "11-50"
                 *           }
                 *         },
                 *         "share_signups_count": 4
                 *       },
                 *       "created_at": 1772443800
                 *     }
                 */
                "application/json": {
                    /** @description Unique in the installation. */
                    id: number;
                    /** @constant */
                    type: "referral_qualified";
                    data: {
                        referrer: components["schemas"]["User"];
                        friend: components["schemas"]["User"];
                        share_signups_count: number;
                    };
                    /** @description Unix seconds. */
                    created_at: number;
                };
            };
        };
        responses: {
            /** @description Accepted. Under the standard policy any status from 200 to 299 is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_referral_revoked: {
        parameters: {
            query?: never;
            header: {
                /** @description The same on every attempt and resend of the event. */
                "webhook-id": string;
                /** @description When this attempt was made, in Unix seconds. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`, as by Standard Webhooks; two, with a space between, for 24 hours after a new secret. */
                "webhook-signature": string;
                /** @description `t=<unix>,v1=<hex HMAC-SHA256 of "t.body">`, where the endpoint's signature is `prefinery`. */
                "x-prefinery-signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": 123,
                 *       "type": "referral_revoked",
                 *       "data": {
                 *         "referrer": {
                 *           "id": 1201,
                 *           "project_id": 1,
                 *           "email": "selina@example.com",
                 *           "status": "applied",
                 *           "imported_at": null,
                 *           "applied_at": "2026-03-02T09:30:00Z",
                 *           "created_at": "2026-03-02T09:30:00Z",
                 *           "updated_at": "2026-03-02T09:30:00Z",
                 *           "invited_at": null,
                 *           "joined_at": null,
                 *           "invitation_code": "",
                 *           "share_clicks_count": 12,
                 *           "share_signups_count": 4,
                 *           "share_link": "https://waitlist.example.com/r/0c44d1a7f2",
                 *           "referred_by": null,
                 *           "game_code": null,
                 *           "friend_invitations_count": 0,
                 *           "friend_invitations_remaining": 5,
                 *           "profile": {
                 *             "first_name": "Selina",
                 *             "last_name": "Kyle",
                 *             "gender": "Female",
                 *             "age": "34",
                 *             "employer": "Wayne Enterprises",
                 *             "jobtitle": "CEO",
                 *             "telephone": "300-555-0169",
                 *             "ip": "203.0.113.151",
                 *             "address_line1": null,
                 *             "address_line2": null,
                 *             "city": "Gotham",
                 *             "state": "NJ",
                 *             "postal_code": "07470",
                 *             "country": "United States",
                 *             "facebook_username": null,
                 *             "linkedin_username": "brucewayne",
                 *             "twitter_username": "selina",
                 *             "http_referrer": "https://www.example.com/",
                 *             "utm_source": "newsletter",
                 *             "utm_medium": "email",
                 *             "utm_campaign": "spring_launch",
                 *             "utm_term": null,
                 *             "utm_content": "banner"
                 *           },
                 *           "unsubscribed_at": null,
                 *           "confirmed_at": null,
                 *           "referral_code": "0c44d1a7f2",
                 *           "groups": [
                 *             "press"
                 *           ],
                 *           "custom_fields": {
                 *             "company_size": "11-50"
                 *           }
                 *         },
                 *         "friend": {
                 *           "id": 1259,
                 *           "project_id": 1,
                 *           "email": "bruce@example.com",
                 *           "status": "applied",
                 *           "imported_at": null,
                 *           "applied_at": "2026-03-02T09:30:00Z",
                 *           "created_at": "2026-03-02T09:30:00Z",
                 *           "updated_at": "2026-03-02T09:30:00Z",
                 *           "invited_at": null,
                 *           "joined_at": null,
                 *           "invitation_code": "",
                 *           "share_clicks_count": 12,
                 *           "share_signups_count": 3,
                 *           "share_link": "https://waitlist.example.com/r/5f3a9c01be",
                 *           "referred_by": {
                 *             "id": 1201,
                 *             "email": "selina@example.com",
                 *             "referral_code": "0c44d1a7f2"
                 *           },
                 *           "game_code": null,
                 *           "friend_invitations_count": 0,
                 *           "friend_invitations_remaining": 5,
                 *           "profile": {
                 *             "first_name": "Bruce",
                 *             "last_name": "Wayne",
                 *             "gender": "Male",
                 *             "age": "39",
                 *             "employer": "Wayne Enterprises",
                 *             "jobtitle": "CEO",
                 *             "telephone": "300-555-0169",
                 *             "ip": "203.0.113.151",
                 *             "address_line1": null,
                 *             "address_line2": null,
                 *             "city": "Gotham",
                 *             "state": "NJ",
                 *             "postal_code": "07470",
                 *             "country": "United States",
                 *             "facebook_username": null,
                 *             "linkedin_username": "brucewayne",
                 *             "twitter_username": "bruce",
                 *             "http_referrer": "https://www.example.com/",
                 *             "utm_source": "newsletter",
                 *             "utm_medium": "email",
                 *             "utm_campaign": "spring_launch",
                 *             "utm_term": null,
                 *             "utm_content": "banner"
                 *           },
                 *           "unsubscribed_at": null,
                 *           "confirmed_at": null,
                 *           "referral_code": "5f3a9c01be",
                 *           "groups": [
                 *             "press"
                 *           ],
                 *           "custom_fields": {
                 *             "company_size": "11-50"
                 *           }
                 *         },
                 *         "reason": "friend deleted"
                 *       },
                 *       "created_at": 1772443800
                 *     }
                 */
                "application/json": {
                    /** @description Unique in the installation. */
                    id: number;
                    /** @constant */
                    type: "referral_revoked";
                    data: {
                        referrer: components["schemas"]["User"];
                        friend: components["schemas"]["User"];
                        reason: string | null;
                    };
                    /** @description Unix seconds. */
                    created_at: number;
                };
            };
        };
        responses: {
            /** @description Accepted. Under the standard policy any status from 200 to 299 is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_points_earned: {
        parameters: {
            query?: never;
            header: {
                /** @description The same on every attempt and resend of the event. */
                "webhook-id": string;
                /** @description When this attempt was made, in Unix seconds. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`, as by Standard Webhooks; two, with a space between, for 24 hours after a new secret. */
                "webhook-signature": string;
                /** @description `t=<unix>,v1=<hex HMAC-SHA256 of "t.body">`, where the endpoint's signature is `prefinery`. */
                "x-prefinery-signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": 123,
                 *       "type": "points_earned",
                 *       "data": {
                 *         "user": {
                 *           "id": 1259,
                 *           "project_id": 1,
                 *           "email": "bruce@example.com",
                 *           "status": "applied",
                 *           "imported_at": null,
                 *           "applied_at": "2026-03-02T09:30:00Z",
                 *           "created_at": "2026-03-02T09:30:00Z",
                 *           "updated_at": "2026-03-02T09:30:00Z",
                 *           "invited_at": null,
                 *           "joined_at": null,
                 *           "invitation_code": "",
                 *           "share_clicks_count": 12,
                 *           "share_signups_count": 3,
                 *           "share_link": "https://waitlist.example.com/r/5f3a9c01be",
                 *           "referred_by": {
                 *             "id": 1201,
                 *             "email": "selina@example.com",
                 *             "referral_code": "0c44d1a7f2"
                 *           },
                 *           "game_code": null,
                 *           "friend_invitations_count": 0,
                 *           "friend_invitations_remaining": 5,
                 *           "profile": {
                 *             "first_name": "Bruce",
                 *             "last_name": "Wayne",
                 *             "gender": "Male",
                 *             "age": "39",
                 *             "employer": "Wayne Enterprises",
                 *             "jobtitle": "CEO",
                 *             "telephone": "300-555-0169",
                 *             "ip": "203.0.113.151",
                 *             "address_line1": null,
                 *             "address_line2": null,
                 *             "city": "Gotham",
                 *             "state": "NJ",
                 *             "postal_code": "07470",
                 *             "country": "United States",
                 *             "facebook_username": null,
                 *             "linkedin_username": "brucewayne",
                 *             "twitter_username": "bruce",
                 *             "http_referrer": "https://www.example.com/",
                 *             "utm_source": "newsletter",
                 *             "utm_medium": "email",
                 *             "utm_campaign": "spring_launch",
                 *             "utm_term": null,
                 *             "utm_content": "banner"
                 *           },
                 *           "unsubscribed_at": null,
                 *           "confirmed_at": null,
                 *           "referral_code": "5f3a9c01be",
                 *           "groups": [
                 *             "press"
                 *           ],
                 *           "custom_fields": {
                 *             "company_size": "11-50"
                 *           }
                 *         },
                 *         "points": 50,
                 *         "reason": "referral",
                 *         "balance": 150
                 *       },
                 *       "created_at": 1772443800
                 *     }
                 */
                "application/json": {
                    /** @description Unique in the installation. */
                    id: number;
                    /** @constant */
                    type: "points_earned";
                    data: {
                        user: components["schemas"]["User"];
                        points: number;
                        reason: string;
                        balance: number;
                    };
                    /** @description Unix seconds. */
                    created_at: number;
                };
            };
        };
        responses: {
            /** @description Accepted. Under the standard policy any status from 200 to 299 is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_points_revoked: {
        parameters: {
            query?: never;
            header: {
                /** @description The same on every attempt and resend of the event. */
                "webhook-id": string;
                /** @description When this attempt was made, in Unix seconds. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`, as by Standard Webhooks; two, with a space between, for 24 hours after a new secret. */
                "webhook-signature": string;
                /** @description `t=<unix>,v1=<hex HMAC-SHA256 of "t.body">`, where the endpoint's signature is `prefinery`. */
                "x-prefinery-signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": 123,
                 *       "type": "points_revoked",
                 *       "data": {
                 *         "user": {
                 *           "id": 1259,
                 *           "project_id": 1,
                 *           "email": "bruce@example.com",
                 *           "status": "applied",
                 *           "imported_at": null,
                 *           "applied_at": "2026-03-02T09:30:00Z",
                 *           "created_at": "2026-03-02T09:30:00Z",
                 *           "updated_at": "2026-03-02T09:30:00Z",
                 *           "invited_at": null,
                 *           "joined_at": null,
                 *           "invitation_code": "",
                 *           "share_clicks_count": 12,
                 *           "share_signups_count": 3,
                 *           "share_link": "https://waitlist.example.com/r/5f3a9c01be",
                 *           "referred_by": {
                 *             "id": 1201,
                 *             "email": "selina@example.com",
                 *             "referral_code": "0c44d1a7f2"
                 *           },
                 *           "game_code": null,
                 *           "friend_invitations_count": 0,
                 *           "friend_invitations_remaining": 5,
                 *           "profile": {
                 *             "first_name": "Bruce",
                 *             "last_name": "Wayne",
                 *             "gender": "Male",
                 *             "age": "39",
                 *             "employer": "Wayne Enterprises",
                 *             "jobtitle": "CEO",
                 *             "telephone": "300-555-0169",
                 *             "ip": "203.0.113.151",
                 *             "address_line1": null,
                 *             "address_line2": null,
                 *             "city": "Gotham",
                 *             "state": "NJ",
                 *             "postal_code": "07470",
                 *             "country": "United States",
                 *             "facebook_username": null,
                 *             "linkedin_username": "brucewayne",
                 *             "twitter_username": "bruce",
                 *             "http_referrer": "https://www.example.com/",
                 *             "utm_source": "newsletter",
                 *             "utm_medium": "email",
                 *             "utm_campaign": "spring_launch",
                 *             "utm_term": null,
                 *             "utm_content": "banner"
                 *           },
                 *           "unsubscribed_at": null,
                 *           "confirmed_at": null,
                 *           "referral_code": "5f3a9c01be",
                 *           "groups": [
                 *             "press"
                 *           ],
                 *           "custom_fields": {
                 *             "company_size": "11-50"
                 *           }
                 *         },
                 *         "points": -50,
                 *         "reason": "referral revoked",
                 *         "balance": 100
                 *       },
                 *       "created_at": 1772443800
                 *     }
                 */
                "application/json": {
                    /** @description Unique in the installation. */
                    id: number;
                    /** @constant */
                    type: "points_revoked";
                    data: {
                        user: components["schemas"]["User"];
                        points: number;
                        reason: string;
                        balance: number;
                    };
                    /** @description Unix seconds. */
                    created_at: number;
                };
            };
        };
        responses: {
            /** @description Accepted. Under the standard policy any status from 200 to 299 is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_reward_earned: {
        parameters: {
            query?: never;
            header: {
                /** @description The same on every attempt and resend of the event. */
                "webhook-id": string;
                /** @description When this attempt was made, in Unix seconds. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`, as by Standard Webhooks; two, with a space between, for 24 hours after a new secret. */
                "webhook-signature": string;
                /** @description `t=<unix>,v1=<hex HMAC-SHA256 of "t.body">`, where the endpoint's signature is `prefinery`. */
                "x-prefinery-signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": 123,
                 *       "type": "reward_earned",
                 *       "data": {
                 *         "user": {
                 *           "id": 1259,
                 *           "project_id": 1,
                 *           "email": "bruce@example.com",
                 *           "status": "applied",
                 *           "imported_at": null,
                 *           "applied_at": "2026-03-02T09:30:00Z",
                 *           "created_at": "2026-03-02T09:30:00Z",
                 *           "updated_at": "2026-03-02T09:30:00Z",
                 *           "invited_at": null,
                 *           "joined_at": null,
                 *           "invitation_code": "",
                 *           "share_clicks_count": 12,
                 *           "share_signups_count": 3,
                 *           "share_link": "https://waitlist.example.com/r/5f3a9c01be",
                 *           "referred_by": {
                 *             "id": 1201,
                 *             "email": "selina@example.com",
                 *             "referral_code": "0c44d1a7f2"
                 *           },
                 *           "game_code": null,
                 *           "friend_invitations_count": 0,
                 *           "friend_invitations_remaining": 5,
                 *           "profile": {
                 *             "first_name": "Bruce",
                 *             "last_name": "Wayne",
                 *             "gender": "Male",
                 *             "age": "39",
                 *             "employer": "Wayne Enterprises",
                 *             "jobtitle": "CEO",
                 *             "telephone": "300-555-0169",
                 *             "ip": "203.0.113.151",
                 *             "address_line1": null,
                 *             "address_line2": null,
                 *             "city": "Gotham",
                 *             "state": "NJ",
                 *             "postal_code": "07470",
                 *             "country": "United States",
                 *             "facebook_username": null,
                 *             "linkedin_username": "brucewayne",
                 *             "twitter_username": "bruce",
                 *             "http_referrer": "https://www.example.com/",
                 *             "utm_source": "newsletter",
                 *             "utm_medium": "email",
                 *             "utm_campaign": "spring_launch",
                 *             "utm_term": null,
                 *             "utm_content": "banner"
                 *           },
                 *           "unsubscribed_at": null,
                 *           "confirmed_at": null,
                 *           "referral_code": "5f3a9c01be",
                 *           "groups": [
                 *             "press"
                 *           ],
                 *           "custom_fields": {
                 *             "company_size": "11-50"
                 *           }
                 *         },
                 *         "reward": {
                 *           "id": 7,
                 *           "name": "Free month",
                 *           "type": "coupon",
                 *           "description": "One month on us for three friends",
                 *           "coupon_code": "FREE-7Q2M",
                 *           "role": "referrer",
                 *           "threshold": 3,
                 *           "state": "earned"
                 *         }
                 *       },
                 *       "created_at": 1772443800
                 *     }
                 */
                "application/json": {
                    /** @description Unique in the installation. */
                    id: number;
                    /** @constant */
                    type: "reward_earned";
                    data: {
                        user: components["schemas"]["User"];
                        reward: {
                            id: number;
                            name: string;
                            type: string;
                            description: string | null;
                            coupon_code: string | null;
                            /** @enum {unknown} */
                            role: "referrer" | "friend";
                            threshold: number | null;
                            /** @enum {unknown} */
                            state: "earned" | "delivered" | "revoked";
                        };
                    };
                    /** @description Unix seconds. */
                    created_at: number;
                };
            };
        };
        responses: {
            /** @description Accepted. Under the standard policy any status from 200 to 299 is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_reward_delivered: {
        parameters: {
            query?: never;
            header: {
                /** @description The same on every attempt and resend of the event. */
                "webhook-id": string;
                /** @description When this attempt was made, in Unix seconds. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`, as by Standard Webhooks; two, with a space between, for 24 hours after a new secret. */
                "webhook-signature": string;
                /** @description `t=<unix>,v1=<hex HMAC-SHA256 of "t.body">`, where the endpoint's signature is `prefinery`. */
                "x-prefinery-signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": 123,
                 *       "type": "reward_delivered",
                 *       "data": {
                 *         "user": {
                 *           "id": 1259,
                 *           "project_id": 1,
                 *           "email": "bruce@example.com",
                 *           "status": "applied",
                 *           "imported_at": null,
                 *           "applied_at": "2026-03-02T09:30:00Z",
                 *           "created_at": "2026-03-02T09:30:00Z",
                 *           "updated_at": "2026-03-02T09:30:00Z",
                 *           "invited_at": null,
                 *           "joined_at": null,
                 *           "invitation_code": "",
                 *           "share_clicks_count": 12,
                 *           "share_signups_count": 3,
                 *           "share_link": "https://waitlist.example.com/r/5f3a9c01be",
                 *           "referred_by": {
                 *             "id": 1201,
                 *             "email": "selina@example.com",
                 *             "referral_code": "0c44d1a7f2"
                 *           },
                 *           "game_code": null,
                 *           "friend_invitations_count": 0,
                 *           "friend_invitations_remaining": 5,
                 *           "profile": {
                 *             "first_name": "Bruce",
                 *             "last_name": "Wayne",
                 *             "gender": "Male",
                 *             "age": "39",
                 *             "employer": "Wayne Enterprises",
                 *             "jobtitle": "CEO",
                 *             "telephone": "300-555-0169",
                 *             "ip": "203.0.113.151",
                 *             "address_line1": null,
                 *             "address_line2": null,
                 *             "city": "Gotham",
                 *             "state": "NJ",
                 *             "postal_code": "07470",
                 *             "country": "United States",
                 *             "facebook_username": null,
                 *             "linkedin_username": "brucewayne",
                 *             "twitter_username": "bruce",
                 *             "http_referrer": "https://www.example.com/",
                 *             "utm_source": "newsletter",
                 *             "utm_medium": "email",
                 *             "utm_campaign": "spring_launch",
                 *             "utm_term": null,
                 *             "utm_content": "banner"
                 *           },
                 *           "unsubscribed_at": null,
                 *           "confirmed_at": null,
                 *           "referral_code": "5f3a9c01be",
                 *           "groups": [
                 *             "press"
                 *           ],
                 *           "custom_fields": {
                 *             "company_size": "11-50"
                 *           }
                 *         },
                 *         "reward": {
                 *           "id": 7,
                 *           "name": "Free month",
                 *           "type": "coupon",
                 *           "description": "One month on us for three friends",
                 *           "coupon_code": "FREE-7Q2M",
                 *           "role": "referrer",
                 *           "threshold": 3,
                 *           "state": "delivered"
                 *         }
                 *       },
                 *       "created_at": 1772443800
                 *     }
                 */
                "application/json": {
                    /** @description Unique in the installation. */
                    id: number;
                    /** @constant */
                    type: "reward_delivered";
                    data: {
                        user: components["schemas"]["User"];
                        reward: {
                            id: number;
                            name: string;
                            type: string;
                            description: string | null;
                            coupon_code: string | null;
                            /** @enum {unknown} */
                            role: "referrer" | "friend";
                            threshold: number | null;
                            /** @enum {unknown} */
                            state: "earned" | "delivered" | "revoked";
                        };
                    };
                    /** @description Unix seconds. */
                    created_at: number;
                };
            };
        };
        responses: {
            /** @description Accepted. Under the standard policy any status from 200 to 299 is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_reward_revoked: {
        parameters: {
            query?: never;
            header: {
                /** @description The same on every attempt and resend of the event. */
                "webhook-id": string;
                /** @description When this attempt was made, in Unix seconds. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`, as by Standard Webhooks; two, with a space between, for 24 hours after a new secret. */
                "webhook-signature": string;
                /** @description `t=<unix>,v1=<hex HMAC-SHA256 of "t.body">`, where the endpoint's signature is `prefinery`. */
                "x-prefinery-signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": 123,
                 *       "type": "reward_revoked",
                 *       "data": {
                 *         "user": {
                 *           "id": 1259,
                 *           "project_id": 1,
                 *           "email": "bruce@example.com",
                 *           "status": "applied",
                 *           "imported_at": null,
                 *           "applied_at": "2026-03-02T09:30:00Z",
                 *           "created_at": "2026-03-02T09:30:00Z",
                 *           "updated_at": "2026-03-02T09:30:00Z",
                 *           "invited_at": null,
                 *           "joined_at": null,
                 *           "invitation_code": "",
                 *           "share_clicks_count": 12,
                 *           "share_signups_count": 3,
                 *           "share_link": "https://waitlist.example.com/r/5f3a9c01be",
                 *           "referred_by": {
                 *             "id": 1201,
                 *             "email": "selina@example.com",
                 *             "referral_code": "0c44d1a7f2"
                 *           },
                 *           "game_code": null,
                 *           "friend_invitations_count": 0,
                 *           "friend_invitations_remaining": 5,
                 *           "profile": {
                 *             "first_name": "Bruce",
                 *             "last_name": "Wayne",
                 *             "gender": "Male",
                 *             "age": "39",
                 *             "employer": "Wayne Enterprises",
                 *             "jobtitle": "CEO",
                 *             "telephone": "300-555-0169",
                 *             "ip": "203.0.113.151",
                 *             "address_line1": null,
                 *             "address_line2": null,
                 *             "city": "Gotham",
                 *             "state": "NJ",
                 *             "postal_code": "07470",
                 *             "country": "United States",
                 *             "facebook_username": null,
                 *             "linkedin_username": "brucewayne",
                 *             "twitter_username": "bruce",
                 *             "http_referrer": "https://www.example.com/",
                 *             "utm_source": "newsletter",
                 *             "utm_medium": "email",
                 *             "utm_campaign": "spring_launch",
                 *             "utm_term": null,
                 *             "utm_content": "banner"
                 *           },
                 *           "unsubscribed_at": null,
                 *           "confirmed_at": null,
                 *           "referral_code": "5f3a9c01be",
                 *           "groups": [
                 *             "press"
                 *           ],
                 *           "custom_fields": {
                 *             "company_size": "11-50"
                 *           }
                 *         },
                 *         "reward": {
                 *           "id": 7,
                 *           "name": "Free month",
                 *           "type": "coupon",
                 *           "description": "One month on us for three friends",
                 *           "coupon_code": "FREE-7Q2M",
                 *           "role": "referrer",
                 *           "threshold": 3,
                 *           "state": "revoked"
                 *         }
                 *       },
                 *       "created_at": 1772443800
                 *     }
                 */
                "application/json": {
                    /** @description Unique in the installation. */
                    id: number;
                    /** @constant */
                    type: "reward_revoked";
                    data: {
                        user: components["schemas"]["User"];
                        reward: {
                            id: number;
                            name: string;
                            type: string;
                            description: string | null;
                            coupon_code: string | null;
                            /** @enum {unknown} */
                            role: "referrer" | "friend";
                            threshold: number | null;
                            /** @enum {unknown} */
                            state: "earned" | "delivered" | "revoked";
                        };
                    };
                    /** @description Unix seconds. */
                    created_at: number;
                };
            };
        };
        responses: {
            /** @description Accepted. Under the standard policy any status from 200 to 299 is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_goal_reached: {
        parameters: {
            query?: never;
            header: {
                /** @description The same on every attempt and resend of the event. */
                "webhook-id": string;
                /** @description When this attempt was made, in Unix seconds. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`, as by Standard Webhooks; two, with a space between, for 24 hours after a new secret. */
                "webhook-signature": string;
                /** @description `t=<unix>,v1=<hex HMAC-SHA256 of "t.body">`, where the endpoint's signature is `prefinery`. */
                "x-prefinery-signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": 123,
                 *       "type": "goal_reached",
                 *       "data": {
                 *         "user": {
                 *           "id": 1259,
                 *           "project_id": 1,
                 *           "email": "bruce@example.com",
                 *           "status": "applied",
                 *           "imported_at": null,
                 *           "applied_at": "2026-03-02T09:30:00Z",
                 *           "created_at": "2026-03-02T09:30:00Z",
                 *           "updated_at": "2026-03-02T09:30:00Z",
                 *           "invited_at": null,
                 *           "joined_at": null,
                 *           "invitation_code": "",
                 *           "share_clicks_count": 12,
                 *           "share_signups_count": 3,
                 *           "share_link": "https://waitlist.example.com/r/5f3a9c01be",
                 *           "referred_by": {
                 *             "id": 1201,
                 *             "email": "selina@example.com",
                 *             "referral_code": "0c44d1a7f2"
                 *           },
                 *           "game_code": null,
                 *           "friend_invitations_count": 0,
                 *           "friend_invitations_remaining": 5,
                 *           "profile": {
                 *             "first_name": "Bruce",
                 *             "last_name": "Wayne",
                 *             "gender": "Male",
                 *             "age": "39",
                 *             "employer": "Wayne Enterprises",
                 *             "jobtitle": "CEO",
                 *             "telephone": "300-555-0169",
                 *             "ip": "203.0.113.151",
                 *             "address_line1": null,
                 *             "address_line2": null,
                 *             "city": "Gotham",
                 *             "state": "NJ",
                 *             "postal_code": "07470",
                 *             "country": "United States",
                 *             "facebook_username": null,
                 *             "linkedin_username": "brucewayne",
                 *             "twitter_username": "bruce",
                 *             "http_referrer": "https://www.example.com/",
                 *             "utm_source": "newsletter",
                 *             "utm_medium": "email",
                 *             "utm_campaign": "spring_launch",
                 *             "utm_term": null,
                 *             "utm_content": "banner"
                 *           },
                 *           "unsubscribed_at": null,
                 *           "confirmed_at": null,
                 *           "referral_code": "5f3a9c01be",
                 *           "groups": [
                 *             "press"
                 *           ],
                 *           "custom_fields": {
                 *             "company_size": "11-50"
                 *           }
                 *         },
                 *         "goal": {
                 *           "name": "purchase",
                 *           "value": 49.9,
                 *           "reference": "order-1042"
                 *         }
                 *       },
                 *       "created_at": 1772443800
                 *     }
                 */
                "application/json": {
                    /** @description Unique in the installation. */
                    id: number;
                    /** @constant */
                    type: "goal_reached";
                    data: {
                        user: components["schemas"]["User"];
                        goal: {
                            name: string;
                            value: number | null;
                            reference: string | null;
                        };
                    };
                    /** @description Unix seconds. */
                    created_at: number;
                };
            };
        };
        responses: {
            /** @description Accepted. Under the standard policy any status from 200 to 299 is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_user_flagged: {
        parameters: {
            query?: never;
            header: {
                /** @description The same on every attempt and resend of the event. */
                "webhook-id": string;
                /** @description When this attempt was made, in Unix seconds. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`, as by Standard Webhooks; two, with a space between, for 24 hours after a new secret. */
                "webhook-signature": string;
                /** @description `t=<unix>,v1=<hex HMAC-SHA256 of "t.body">`, where the endpoint's signature is `prefinery`. */
                "x-prefinery-signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": 123,
                 *       "type": "user_flagged",
                 *       "data": {
                 *         "user": {
                 *           "id": 1259,
                 *           "project_id": 1,
                 *           "email": "bruce@example.com",
                 *           "status": "applied",
                 *           "imported_at": null,
                 *           "applied_at": "2026-03-02T09:30:00Z",
                 *           "created_at": "2026-03-02T09:30:00Z",
                 *           "updated_at": "2026-03-02T09:30:00Z",
                 *           "invited_at": null,
                 *           "joined_at": null,
                 *           "invitation_code": "",
                 *           "share_clicks_count": 12,
                 *           "share_signups_count": 3,
                 *           "share_link": "https://waitlist.example.com/r/5f3a9c01be",
                 *           "referred_by": {
                 *             "id": 1201,
                 *             "email": "selina@example.com",
                 *             "referral_code": "0c44d1a7f2"
                 *           },
                 *           "game_code": null,
                 *           "friend_invitations_count": 0,
                 *           "friend_invitations_remaining": 5,
                 *           "profile": {
                 *             "first_name": "Bruce",
                 *             "last_name": "Wayne",
                 *             "gender": "Male",
                 *             "age": "39",
                 *             "employer": "Wayne Enterprises",
                 *             "jobtitle": "CEO",
                 *             "telephone": "300-555-0169",
                 *             "ip": "203.0.113.151",
                 *             "address_line1": null,
                 *             "address_line2": null,
                 *             "city": "Gotham",
                 *             "state": "NJ",
                 *             "postal_code": "07470",
                 *             "country": "United States",
                 *             "facebook_username": null,
                 *             "linkedin_username": "brucewayne",
                 *             "twitter_username": "bruce",
                 *             "http_referrer": "https://www.example.com/",
                 *             "utm_source": "newsletter",
                 *             "utm_medium": "email",
                 *             "utm_campaign": "spring_launch",
                 *             "utm_term": null,
                 *             "utm_content": "banner"
                 *           },
                 *           "unsubscribed_at": null,
                 *           "confirmed_at": null,
                 *           "referral_code": "5f3a9c01be",
                 *           "groups": [
                 *             "press"
                 *           ],
                 *           "custom_fields": {
                 *             "company_size": "11-50"
                 *           }
                 *         },
                 *         "score": 70,
                 *         "signals": [
                 *           {
                 *             "name": "same_ip",
                 *             "weight": 40,
                 *             "evidence": "5 sign-ups from 203.0.113.151 within an hour"
                 *           }
                 *         ]
                 *       },
                 *       "created_at": 1772443800
                 *     }
                 */
                "application/json": {
                    /** @description Unique in the installation. */
                    id: number;
                    /** @constant */
                    type: "user_flagged";
                    data: {
                        user: components["schemas"]["User"];
                        score: number;
                        signals: {
                            name: string;
                            weight: number;
                            evidence: string;
                        }[];
                    };
                    /** @description Unix seconds. */
                    created_at: number;
                };
            };
        };
        responses: {
            /** @description Accepted. Under the standard policy any status from 200 to 299 is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_user_cleared: {
        parameters: {
            query?: never;
            header: {
                /** @description The same on every attempt and resend of the event. */
                "webhook-id": string;
                /** @description When this attempt was made, in Unix seconds. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`, as by Standard Webhooks; two, with a space between, for 24 hours after a new secret. */
                "webhook-signature": string;
                /** @description `t=<unix>,v1=<hex HMAC-SHA256 of "t.body">`, where the endpoint's signature is `prefinery`. */
                "x-prefinery-signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": 123,
                 *       "type": "user_cleared",
                 *       "data": {
                 *         "user": {
                 *           "id": 1259,
                 *           "project_id": 1,
                 *           "email": "bruce@example.com",
                 *           "status": "applied",
                 *           "imported_at": null,
                 *           "applied_at": "2026-03-02T09:30:00Z",
                 *           "created_at": "2026-03-02T09:30:00Z",
                 *           "updated_at": "2026-03-02T09:30:00Z",
                 *           "invited_at": null,
                 *           "joined_at": null,
                 *           "invitation_code": "",
                 *           "share_clicks_count": 12,
                 *           "share_signups_count": 3,
                 *           "share_link": "https://waitlist.example.com/r/5f3a9c01be",
                 *           "referred_by": {
                 *             "id": 1201,
                 *             "email": "selina@example.com",
                 *             "referral_code": "0c44d1a7f2"
                 *           },
                 *           "game_code": null,
                 *           "friend_invitations_count": 0,
                 *           "friend_invitations_remaining": 5,
                 *           "profile": {
                 *             "first_name": "Bruce",
                 *             "last_name": "Wayne",
                 *             "gender": "Male",
                 *             "age": "39",
                 *             "employer": "Wayne Enterprises",
                 *             "jobtitle": "CEO",
                 *             "telephone": "300-555-0169",
                 *             "ip": "203.0.113.151",
                 *             "address_line1": null,
                 *             "address_line2": null,
                 *             "city": "Gotham",
                 *             "state": "NJ",
                 *             "postal_code": "07470",
                 *             "country": "United States",
                 *             "facebook_username": null,
                 *             "linkedin_username": "brucewayne",
                 *             "twitter_username": "bruce",
                 *             "http_referrer": "https://www.example.com/",
                 *             "utm_source": "newsletter",
                 *             "utm_medium": "email",
                 *             "utm_campaign": "spring_launch",
                 *             "utm_term": null,
                 *             "utm_content": "banner"
                 *           },
                 *           "unsubscribed_at": null,
                 *           "confirmed_at": null,
                 *           "referral_code": "5f3a9c01be",
                 *           "groups": [
                 *             "press"
                 *           ],
                 *           "custom_fields": {
                 *             "company_size": "11-50"
                 *           }
                 *         },
                 *         "score": 70,
                 *         "signals": [
                 *           {
                 *             "name": "same_ip",
                 *             "weight": 40,
                 *             "evidence": "5 sign-ups from 203.0.113.151 within an hour"
                 *           }
                 *         ]
                 *       },
                 *       "created_at": 1772443800
                 *     }
                 */
                "application/json": {
                    /** @description Unique in the installation. */
                    id: number;
                    /** @constant */
                    type: "user_cleared";
                    data: {
                        user: components["schemas"]["User"];
                        score: number;
                        signals: {
                            name: string;
                            weight: number;
                            evidence: string;
                        }[];
                    };
                    /** @description Unix seconds. */
                    created_at: number;
                };
            };
        };
        responses: {
            /** @description Accepted. Under the standard policy any status from 200 to 299 is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_wave_completed: {
        parameters: {
            query?: never;
            header: {
                /** @description The same on every attempt and resend of the event. */
                "webhook-id": string;
                /** @description When this attempt was made, in Unix seconds. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`, as by Standard Webhooks; two, with a space between, for 24 hours after a new secret. */
                "webhook-signature": string;
                /** @description `t=<unix>,v1=<hex HMAC-SHA256 of "t.body">`, where the endpoint's signature is `prefinery`. */
                "x-prefinery-signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": 123,
                 *       "type": "wave_completed",
                 *       "data": {
                 *         "wave_id": 3,
                 *         "invited": 500,
                 *         "skipped": 2
                 *       },
                 *       "created_at": 1772443800
                 *     }
                 */
                "application/json": {
                    /** @description Unique in the installation. */
                    id: number;
                    /** @constant */
                    type: "wave_completed";
                    data: {
                        wave_id: number;
                        invited: number;
                        skipped: number;
                    };
                    /** @description Unix seconds. */
                    created_at: number;
                };
            };
        };
        responses: {
            /** @description Accepted. Under the standard policy any status from 200 to 299 is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    on_import_completed: {
        parameters: {
            query?: never;
            header: {
                /** @description The same on every attempt and resend of the event. */
                "webhook-id": string;
                /** @description When this attempt was made, in Unix seconds. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`, as by Standard Webhooks; two, with a space between, for 24 hours after a new secret. */
                "webhook-signature": string;
                /** @description `t=<unix>,v1=<hex HMAC-SHA256 of "t.body">`, where the endpoint's signature is `prefinery`. */
                "x-prefinery-signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": 123,
                 *       "type": "import_completed",
                 *       "data": {
                 *         "import_id": 4,
                 *         "created": 9600,
                 *         "updated": 380,
                 *         "refused": 20
                 *       },
                 *       "created_at": 1772443800
                 *     }
                 */
                "application/json": {
                    /** @description Unique in the installation. */
                    id: number;
                    /** @constant */
                    type: "import_completed";
                    data: {
                        import_id: number;
                        created: number;
                        updated: number;
                        refused: number;
                    };
                    /** @description Unix seconds. */
                    created_at: number;
                };
            };
        };
        responses: {
            /** @description Accepted. Under the standard policy any status from 200 to 299 is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
