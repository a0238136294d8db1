// SPDX-License-Identifier: GPL-3.0-or-later
// check.mjs ROOT.pem FILE.pdf…: does pkijs believe the CMS of every signature in these files, up to this root? One
// line a signature; exit 1 when one is not believed or a file has none. Document timestamps are left to others:
// pkijs reads them as plain CMS over their own content.
import { webcrypto } from "node:crypto";
import { readFileSync } from "node:fs";
import * as asn1js from "asn1js";
import * as pkijs from "pkijs";

pkijs.setEngine("node", new pkijs.CryptoEngine({ name: "node", crypto: webcrypto, subtle: webcrypto.subtle }));

function arrayBuffer(buffer) {
  return buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.length);
}

function signaturesOf(file) {
  const pattern = /\/SubFilter \/ETSI\.CAdES\.detached[^]*?\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]/g;
  return [...file.toString("latin1").matchAll(pattern)].map((match) => {
    const [first, firstSize, second, secondSize] = match.slice(1).map(Number);
    const hex = file.subarray(firstSize + 1, second - 1).toString("latin1");
    return {
      content: Buffer.concat([file.subarray(first, firstSize), file.subarray(second, second + secondSize)]),
      cms: Buffer.from(hex, "hex"),
    };
  });
}

async function isBelieved({ content, cms }, root) {
  const parsed = asn1js.fromBER(arrayBuffer(cms));
  const info = new pkijs.ContentInfo({ schema: parsed.result });
  const data = new pkijs.SignedData({ schema: info.content });
  return data.verify({ signer: 0, data: arrayBuffer(content), trustedCerts: [root], checkChain: true });
}

const [rootFile, ...files] = process.argv.slice(2);
const root = pkijs.Certificate.fromBER(
  arrayBuffer(Buffer.from(readFileSync(rootFile, "latin1").replace(/-----[^-]+-----/g, ""), "base64")));
let good = files.length > 0;
for (const name of files) {
  const signatures = signaturesOf(readFileSync(name));
  good &&= signatures.length > 0;
  for (const [index, signature] of signatures.entries()) {
    let believed = false;
    try {
      believed = await isBelieved(signature, root);
    } catch (error) {
      console.log(`${name}: ${error.resultMessage ?? error.message ?? error}`);
    }
    console.log(`${name}: signature ${index + 1} ${believed ? "believed" : "NOT believed"}`);
    good &&= believed;
  }
}
process.exit(good ? 0 : 1);
