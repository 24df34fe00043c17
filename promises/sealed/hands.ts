/** Reads PDFs as browsers do, by cryptography written in JavaScript: a worker that answers each with what it is. */
import { strict as assert } from 'node:assert'
import { parentPort, workerData } from 'node:worker_threads'
import { sha256 } from '#hands'
import { type Anchors, readPdf } from '#verify'
import * as noble from '../../src/verify/hands/noble.ts'

assert.equal(sha256, noble.sha256, 'these are not the hands of a browser')
const anchors = workerData as Anchors
parentPort!.on('message', (pdf: Uint8Array) => parentPort!.postMessage(readPdf(pdf, anchors).kind))
