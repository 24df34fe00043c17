/**
 * One door to people's data: keys, receipts and the way out to registers each have one home, and whoever builds another
 * door is told. What a file may not do it may not do under another name either, so whole-module imports are refused too.
 */
import { codeOf, linesWith, sourceFiles, type Tree } from './tree.ts'

type Guarded = { readonly what: string; readonly pattern: RegExp; readonly homes: readonly RegExp[] }

const vault = /^src\/modules\/vault\//
/** What people's own devices keep for themselves. */
const device = /^src\/offline\//
/** Reports of bribery: sealed for a body outside, never a person's data of ours. */
const report = /^src\/report\/sealing\//
/** Opens the platform's key files with their passphrase, and nothing that is a person's. */
const keyFiles = /^src\/platform\/signers\/sealed-folder\.ts$/
const guarded: readonly Guarded[] = [
  {
    what: 'names the vault’s tables',
    pattern:
      /\bvault\.(?:wrapping_key|key|wrapped_key|sealed|release|release_keys|keys_to_rewrap|put_rewrapped|shred|opens|doing|balance)\b/,
    homes: [vault],
  },
  {
    what: 'turns ciphertext into data',
    pattern: /\b(?:createDecipheriv|diffieHellman|privateDecrypt|webcrypto)\b|\bsubtle\b|createDecipher|\bDecipheriv\b/,
    homes: [vault, device, report, keyFiles],
  },
  {
    what: 'takes all of node:crypto',
    pattern:
      /(?:\* as \w+|^import \w+|\bdefault as \w+ \}|[{,] default\b.*) from 'node:crypto'|import\('node:crypto'\)|require\('(?:node:)?crypto'\)/,
    homes: [],
  },
  {
    what: 'commits a receipt, which the vault does',
    pattern: /\bcommitReceipt\b|\binsertReceipt\b/,
    homes: [vault, /^src\/modules\/transparency\/(?:receipt|store|index)\.ts$/],
  },
  {
    what: 'takes a key that seals people’s data',
    pattern: /\b(?:findSecretKey|secretKey)\b\s*\(|['"`]vault-/,
    homes: [
      vault,
      /^src\/platform\/keys\.ts$/,
      /^src\/modules\/transparency\/chains\/chain-key\.ts$/,
      /^src\/modules\/documents\/share\/share\.ts$/,
    ],
  },
  {
    what: 'goes behind the vault’s face',
    pattern: /['"`][^'"`]*modules\/vault\/(?!index\.ts)|['"`](?:\.\.\/)+vault\//,
    homes: [vault],
  },
  {
    what: 'asks a register past the receipt',
    pattern: /\bexchange\s*(?:\?\.|\.)\s*send\b|\bexchange\[|\{\s*send\b[^}]*\}\s*=\s*[\w.]*exchange\b/,
    // What members wrote down of our messages is asked for without anybody's name.
    homes: [/^src\/modules\/exchange\/ask\.ts$/, /^src\/modules\/exchange\/reconciliation\/reconcile\.ts$/],
  },
  {
    what: 'keeps a reading from the person, which only a court may allow',
    pattern: /\bsecrecy\s*:|\bsecretUntil\s*:/,
    homes: [vault, /^src\/modules\/transparency\//, /^src\/modules\/oversight\//, /^src\/engine\/nation\.ts$/],
  },
  {
    what: 'sends statements past the tag',
    pattern: /\.(?:pool|script)\b|\bnew Sql\(/,
    homes: [/^src\/platform\//],
  },
]

export function oneDoor(tree: Tree): string[] {
  return sourceFiles(tree, /^src\/.*\.ts$/).flatMap(([path, text]) =>
    guarded.flatMap(({ what, pattern, homes }) =>
      homes.some((home) => home.test(path)) ? [] : linesWith(path, codeOf(text), pattern, what),
    ),
  )
}
