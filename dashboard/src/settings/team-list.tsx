import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { meQuery } from "../accounts/queries.ts";
import { Card } from "../kit/card.tsx";
import { Loaded } from "../kit/loaded.tsx";
import { useProject } from "../projects/queries.ts";
import { membersQuery } from "./queries.ts";
import { RowsLoading } from "./rows-loading.tsx";
import { TeamRow } from "./team-row.tsx";
import { sayAbout } from "./team-rules.ts";

export function TeamList() {
  const { slug, role: own } = useProject();
  const query = useQuery(membersQuery(slug));
  const myId = useSuspenseQuery(meQuery).data.member?.id;
  return (
    <Card title="Members">
      <Loaded query={query} placeholder={<RowsLoading label="Loading the team" />}>
        {({ data: team }) => (
          <ul className="hookline-list">
            {team.map((member) => {
              const isSelf = member.id === myId;
              return (
                <TeamRow
                  key={member.id}
                  member={member}
                  isSelf={isSelf}
                  say={sayAbout(member, { own, isSelf, team })}
                />
              );
            })}
          </ul>
        )}
      </Loaded>
    </Card>
  );
}
