// Calls one function of the xAPI client, as a learning system does that uses it.
//
// node xapi.mjs ENDPOINT CLIENT_ID CLIENT_SECRET FUNCTION PARAMETERS
import client from '@xapi/xapi';

const XAPI = client.default ?? client;
const [endpoint, id, secret, call, parameters] = process.argv.slice(2);
const xapi = new XAPI({endpoint, auth: XAPI.toBasicAuth(id, secret), version: '1.0.3'});

try {
  const answer = await xapi[call](JSON.parse(parameters));
  console.log(JSON.stringify(answer.data));
} catch (failure) {
  console.log(`${failure.response?.status} ${JSON.stringify(failure.response?.data ?? `${failure}`)}`);
  process.exitCode = 1;
}
