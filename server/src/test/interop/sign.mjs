// Issues one credential with libraries that share no code with Assay.
// Use: node sign.mjs eddsa-rdfc-2022|ecdsa-rdfc-2019|ecdsa-sd-2023 SCHEMAS
// The credential stands on standard output.
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as EcdsaMultikey from '@digitalbazaar/ecdsa-multikey';
import { cryptosuite as ecdsa } from '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite';
import { createSignCryptosuite } from '@digitalbazaar/ecdsa-sd-2023-cryptosuite';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import { cryptosuite as eddsa } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import { bundledContext, contexts } from './contexts.mjs';

const [name, schemas] = process.argv.slice(2);

const p256 = () => EcdsaMultikey.generate({ curve: 'P-256' });

const makers = {
  'eddsa-rdfc-2022': { cryptosuite: eddsa, generate: () => Ed25519Multikey.generate() },
  'ecdsa-rdfc-2019': { cryptosuite: ecdsa, generate: p256 },
  'ecdsa-sd-2023': {
    cryptosuite: createSignCryptosuite({ mandatoryPointers: ['/issuer', '/validFrom'] }),
    generate: p256,
  },
};

const { cryptosuite, generate } = makers[name];
const key = await generate();
const { publicKeyMultibase } = await key.export({ publicKey: true });
key.controller = `did:key:${publicKeyMultibase}`;
key.id = `${key.controller}#${publicKeyMultibase}`;

const known = await contexts(schemas);
const credential = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: 'urn:uuid:7b0c4b57-9c5a-4a53-8b1a-0f6f1f2b1c11',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: 'Brot und Brötchen',
  issuer: { id: key.controller, type: ['Profile'], name: 'Bäckerei Größe' },
  validFrom: '2026-01-01T00:00:00Z',
  credentialSubject: {
    id: 'did:example:learner',
    type: ['AchievementSubject'],
    achievement: {
      id: 'https://elsewhere.example/achievements/bread',
      type: ['Achievement'],
      name: 'Brot und Brötchen',
      description: 'Bakes good bread.',
      criteria: { narrative: 'Bake a loaf.' },
    },
  },
};

const signed = await vc.issue({
  credential,
  suite: new DataIntegrityProof({ signer: key.signer(), cryptosuite }),
  documentLoader: (url) => bundledContext(schemas, known, url),
});
console.log(JSON.stringify(signed));
