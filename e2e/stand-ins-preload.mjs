// Loaded before a server's own code (`--import`): what it sends to the hosts of STAND_INS goes to ports of this machine,
// where stand-ins of those vendors answer. All that is ours, connectors and egress and its guard, runs as it is.
import { promises as dns } from "node:dns";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import tls from "node:tls";

/** Port by host name. */
const STAND_INS = new Map(Object.entries(JSON.parse(process.env.STAND_INS ?? "{}")));

dns.Resolver = class extends dns.Resolver {
  resolve4(host, ...rest) {
    return STAND_INS.has(host) ? Promise.resolve(["127.0.0.1"]) : super.resolve4(host, ...rest);
  }
  resolve6(host, ...rest) {
    return STAND_INS.has(host) ? Promise.resolve([]) : super.resolve6(host, ...rest);
  }
};

const { connect } = tls;
/** Stand-ins speak plainly. */
tls.connect = (options, ...rest) => {
  const port = STAND_INS.get(options?.servername);
  if (port === undefined) return connect(options, ...rest);
  const socket = net.connect(port, "127.0.0.1");
  return socket.once("connect", () => process.nextTick(() => socket.emit("secureConnect")));
};
syncBuiltinESMExports();
