// Issues and verifies one badge again and again with @digitalbazaar/vc, documents cached.
// Use: node measure.mjs SCHEMAS BADGE SECONDS; prints "issue N" and "verify N", each per second.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';

const [schemas, file, seconds] = process.argv.slice(2);
const badge = JSON.parse(await readFile(file, 'utf8'));
const documents = new Map();

const table = await readFile(join(schemas, 'SOURCES.csv'), 'utf8');
for (const [path, url] of table.trim().split('\n').slice(1).map((line) => line.split(','))) {
  if (path.startsWith('contexts/')) {
    documents.set(url, JSON.parse(await readFile(join(schemas, path), 'utf8')));
  }
}

/** Makes a key of a did:key and its owner known. */
function know(did) {
  const publicKeyMultibase = did.slice('did:key:'.length);
  const id = `${did}#${publicKeyMultibase}`;
  const method = { id, type: 'Multikey', controller: did, publicKeyMultibase };
  documents.set(id, { '@context': 'https://w3id.org/security/multikey/v1', ...method });
  documents.set(did, {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    verificationMethod: [method],
    assertionMethod: [id],
  });
}

const documentLoader = async (url) => {
  if (!documents.has(url)) {
    throw new Error(`Nobody here knows ${url}`);
  }
  return { documentUrl: url, document: documents.get(url) };
};

/** Repeats a job for the given time, after a fifth of it for warming up. */
async function rate(job) {
  for (const share of [0.2, 1]) {
    const start = performance.now();
    let count = 0;
    while (performance.now() - start < share * seconds * 1000) {
      await job();
      count++;
    }
    if (share === 1) {
      return Math.round((count * 1000) / (performance.now() - start));
    }
  }
}

async function verify() {
  const suite = new DataIntegrityProof({ cryptosuite });
  const result = await vc.verifyCredential({ credential: badge, suite, documentLoader });
  if (!result.verified) {
    throw result.error;
  }
}

const pair = await Ed25519Multikey.generate();
pair.controller = `did:key:${pair.publicKeyMultibase}`;
pair.id = `${pair.controller}#${pair.publicKeyMultibase}`;
know(pair.controller);
know(badge.issuer.id);
const { proof, ...unsigned } = badge;
unsigned.issuer = { ...badge.issuer, id: pair.controller };

async function issue() {
  const suite = new DataIntegrityProof({ signer: pair.signer(), cryptosuite });
  await vc.issue({ credential: structuredClone(unsigned), suite, documentLoader });
}

console.log(`issue ${await rate(issue)}`);
console.log(`verify ${await rate(verify)}`);
