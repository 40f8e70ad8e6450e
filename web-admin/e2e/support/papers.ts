import { spawnSync } from 'node:child_process';
import { inflateRawSync } from 'node:zlib';

/** The text of a PDF as a reader sees it, by poppler's pdftotext: not by what wrote the file. */
export function pdfText(pdf: Buffer): string {
  const run = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  if (run.error)
    throw new Error(`pdftotext is missing (Debian: apt-get install poppler-utils): ${run.error}`);
  if (run.status !== 0) throw new Error(`pdftotext: ${run.stderr}`);
  return run.stdout;
}

/** The files of a zip archive, such as a DOCX, by its central directory. */
export function unzip(archive: Buffer): Map<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('This is no zip archive');
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const method = archive.readUInt16LE(at + 10);
    const packed = archive.readUInt32LE(at + 20);
    const [name, extra, comment] = [28, 30, 32].map((o) => archive.readUInt16LE(at + o)) as [
      number,
      number,
      number,
    ];
    const local = archive.readUInt32LE(at + 42);
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const bytes = archive.subarray(from, from + packed);
    files.set(
      archive.toString('utf8', at + 46, at + 46 + name),
      method === 0 ? bytes : inflateRawSync(bytes),
    );
    at += 46 + name + extra + comment;
  }
  return files;
}

/** Whether a JPEG carries an EXIF block, the only place where cameras write where they were. */
export function hasExif(jpeg: Buffer): boolean {
  if (jpeg.readUInt16BE(0) !== 0xffd8) throw new Error('This is no JPEG');
  return jpeg.includes(Buffer.from('Exif\0\0', 'latin1'));
}
