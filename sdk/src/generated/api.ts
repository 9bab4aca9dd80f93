// Generated from docs/openapi.json.
export interface paths {
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
         * @description Activates the user whose own code it is. A code made by hand is anybody's: `email` says whose, who joins by it where needed.
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
         * @description Tells what redeeming it would do, and uses nothing up.
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
         * List who brought the most friends
         * @description Users with friends who count, most first; of those with as many, who came first. While counts change, a user may be on two pages, or on none.
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
         * @description Answers a link that opens once, within seven days; an earlier one for that e-mail ends. Only an owner invites an owner. A key invites viewers where it has every `:read` scope, and editors where it has `users:write` and `webhooks:write` besides.
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
         * @description As JSON, or as a plain HTML form with `email`, `ref`, profile fields by name and `custom_fields[name]`, which leads on to the project's page. The answer is the same whether or not somebody with the address is there already.
         */
        post: operations["postPublicV1Signup"];
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
            code: "invalid_input" | "malformed_request" | "unauthenticated" | "forbidden" | "not_found" | "method_not_allowed" | "conflict" | "move_not_allowed" | "resend_not_allowed" | "idempotency_key_reused" | "idempotency_key_in_use" | "gone" | "payload_too_large" | "unsupported_media_type" | "rate_limited" | "limit_reached" | "overloaded" | "database_unavailable" | "internal_error";
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
                        scopes: ("project:read" | "project:write" | "users:read" | "users:write" | "webhooks:read" | "webhooks:write" | "keys:write" | "members:write")[] | null;
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
                        scopes: ("project:read" | "project:write" | "users:read" | "users:write" | "webhooks:read" | "webhooks:write" | "keys:write" | "members:write")[] | null;
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
                             * @description When a referral counts.
                             * @enum {unknown}
                             */
                            referral_rule: "signup" | "confirmed" | "active" | "goal";
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
                     * @description When a referral counts.
                     * @enum {unknown}
                     */
                    referral_rule?: "signup" | "confirmed" | "active" | "goal";
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
                         * @description When a referral counts.
                         * @enum {unknown}
                         */
                        referral_rule: "signup" | "confirmed" | "active" | "goal";
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
                         * @description When a referral counts.
                         * @enum {unknown}
                         */
                        referral_rule: "signup" | "confirmed" | "active" | "goal";
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
                     * @description When a referral counts.
                     * @enum {unknown}
                     */
                    referral_rule?: "signup" | "confirmed" | "active" | "goal";
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
                         * @description When a referral counts.
                         * @enum {unknown}
                         */
                        referral_rule: "signup" | "confirmed" | "active" | "goal";
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
                            scopes: ("project:read" | "project:write" | "users:read" | "users:write" | "webhooks:read" | "webhooks:write" | "keys:write" | "members:write")[];
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
                    scopes?: ("project:read" | "project:write" | "users:read" | "users:write" | "webhooks:read" | "webhooks:write" | "keys:write" | "members:write")[];
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
                        scopes: ("project:read" | "project:write" | "users:read" | "users:write" | "webhooks:read" | "webhooks:write" | "keys:write" | "members:write")[];
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
                        scopes: ("project:read" | "project:write" | "users:read" | "users:write" | "webhooks:read" | "webhooks:write" | "keys:write" | "members:write")[];
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
                            /** @enum {unknown} */
                            state: "created" | "qualified" | "revoked";
                            /** @description Why it was revoked. */
                            reason: string | null;
                            friend_id: number;
                            /** @description null once the friend is deleted. */
                            friend: {
                                id: number;
                                email: string;
                                /** @enum {unknown} */
                                status: "imported" | "unconfirmed" | "applied" | "invited" | "active" | "rejected" | "idle" | "suspended";
                            } | null;
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
                             * @description When a referral counts.
                             * @enum {unknown}
                             */
                            referral_rule: "signup" | "confirmed" | "active" | "goal";
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
                    };
                };
            };
            /** @description For a form: to the project's page, with thanks. */
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
