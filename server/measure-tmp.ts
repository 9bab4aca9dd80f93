import { openDatabase, migrate } from "/work/main/server/src/kernel/database/index.ts";
import { migrations } from "/work/main/server/migrations/index.ts";
import "/work/main/server/src/users/index.ts";
import { totalUsers } from "/work/main/server/src/users/totals.ts";
import { listUsersAt } from "/work/main/server/src/users/queries.ts";
import { mkdtempSync } from "node:fs";
const db = openDatabase({databaseUrl:null, dataDir: mkdtempSync("/tmp/meas-")}, ()=>{});
await migrate(db, migrations);
await db.transact(async tx => { await tx.all("insert into projects (id,slug,name,created_at,updated_at) values (1,'a','A',0,0)"); 
 await tx.all(`with recursive n(i) as (select 1 union all select i+1 from n where i<1000000)
 insert into users (project_id,email,canonical_email,search_name,status,referral_code,profile,custom_fields,created_at,updated_at)
 select 1,'user'||i||'@example.com','user'||i||'@example.com','robin '||i, case when i%3=0 then 'imported' else 'applied' end, 'c'||i, '{"first_name":"Robin","city":"Gotham","ip":"1.2.3.4"}','{"custom_var1":"x'||i||'"}',0,0 from n`); });
async function t(name, f){ for (let k=0;k<3;k++){const a=performance.now(); await f(); console.log(name, Math.round(performance.now()-a),"ms");} }
await t("totals", ()=>totalUsers(db.read,[1]));
await t("list p1", ()=>listUsersAt(db.read,1,{}, {limit:50,offset:0}));
await t("list far", ()=>listUsersAt(db.read,1,{}, {limit:50,offset:900000}));
await t("contains", ()=>listUsersAt(db.read,1,{emailContains:"zzz"}, {limit:50,offset:0}));
await t("custom", ()=>listUsersAt(db.read,1,{customFields:[{names:["custom_var1","custom_var2"],text:"x5"}]}, {limit:50,offset:0}));
await db.close();
