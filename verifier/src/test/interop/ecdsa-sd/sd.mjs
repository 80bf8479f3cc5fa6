// Does with a credential what a library does that shares no code with Assay.
// Use: node sd.mjs issue|derive|verify SCHEMAS CREDENTIAL [POINTERS]
// Writes the issued or derived credential to standard output, or nothing if it verifies; ends with 1
// if it does not, and the reason stands on standard output.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as EcdsaMultikey from '@digitalbazaar/ecdsa-multikey';
import * as suites from '@digitalbazaar/ecdsa-sd-2023-cryptosuite';
import * as vc from '@digitalbazaar/vc';

const [command, schemas, file, pointersFile] = process.argv.slice(2);

// The key of the published test vectors, known to everybody.
const publicKeyMultibase = 'zDnaepBuvsQ8cpsWrVKw8fbpGpvPeNSjVPTWoq6cRqaYzBKVP';
const secretKeyMultibase = 'z42twTcNeSYcnqg1FLuSFs2bsGH3ZqbRHFmvS9XMsYhjxvHN';

async function json(path) {
  return JSON.parse(await readFile(path, 'utf8'));
}

/** Our context documents from the folder, did:key from its own text, and nothing from the network. */
async function loader() {
  const table = await readFile(join(schemas, 'SOURCES.csv'), 'utf8');
  const rows = table.trim().split('\n').slice(1).map((line) => line.split(','));
  const known = new Map(rows.map(([path, url]) => [url, path]));
  return async (url) => {
    if (known.has(url)) {
      return { documentUrl: url, document: await json(join(schemas, known.get(url))) };
    }
    if (url.startsWith('did:key:')) {
      return { documentUrl: url, document: fromDid(url) };
    }
    throw new Error(`Nobody here knows ${url}`);
  };
}

function fromDid(url) {
  const [did, fragment] = url.split('#');
  const key = did.slice('did:key:'.length);
  const method = { id: `${did}#${key}`, type: 'Multikey', controller: did, publicKeyMultibase: key };
  return fragment
    ? { '@context': 'https://w3id.org/security/multikey/v1', ...method }
    : {
        '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
        id: did,
        verificationMethod: [method],
        assertionMethod: [method.id],
      };
}

async function keyPair() {
  const controller = `did:key:${publicKeyMultibase}`;
  return EcdsaMultikey.from({
    '@context': 'https://w3id.org/security/multikey/v1',
    id: `${controller}#${publicKeyMultibase}`,
    type: 'Multikey',
    controller,
    publicKeyMultibase,
    secretKeyMultibase,
  });
}

const commands = {
  async issue(credential, pointers, documentLoader) {
    const cryptosuite = suites.createSignCryptosuite({ mandatoryPointers: pointers });
    const suite = new DataIntegrityProof({ signer: (await keyPair()).signer(), cryptosuite });
    return vc.issue({ credential, suite, documentLoader });
  },
  async derive(verifiableCredential, selectivePointers, documentLoader) {
    const cryptosuite = suites.createDiscloseCryptosuite({ selectivePointers });
    const suite = new DataIntegrityProof({ cryptosuite });
    return vc.derive({ verifiableCredential, suite, documentLoader });
  },
  async verify(credential, pointers, documentLoader) {
    const suite = new DataIntegrityProof({ cryptosuite: suites.createVerifyCryptosuite() });
    // Status is not the subject here, and its list would have to be fetched.
    const checkStatus = async () => ({ verified: true });
    const result = await vc.verifyCredential({ credential, suite, documentLoader, checkStatus });
    if (!result.verified) {
      throw result.error ?? new Error(JSON.stringify(result));
    }
    return undefined;
  },
};

try {
  const pointers = pointersFile ? await json(pointersFile) : [];
  const answer = await commands[command](await json(file), pointers, await loader());
  console.log(answer ? JSON.stringify(answer) : '');
} catch (refused) {
  const reasons = [refused, ...(refused.errors ?? []), refused.cause].filter(Boolean);
  console.log(`refused: ${reasons.map((reason) => reason.message ?? reason).join('; ')}`);
  process.exitCode = 1;
}
