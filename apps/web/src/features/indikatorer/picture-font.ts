import interUrl from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';

/** The picture with its font inside: a picture in a picture may not use the page's. As it was when there is no font. */
export async function withFont(svg: string): Promise<string> {
  const font = await readFont();
  if (font === null) return svg;
  const face = `@font-face{font-family:Inter;font-weight:100 900;src:url(${font}) format("woff2")}`;
  return svg.replace(/<svg[^>]*>/, (root) => `${root}<style>${face}</style>`);
}

async function readFont(): Promise<string | null> {
  try {
    const answer = await fetch(interUrl);
    if (!answer.ok) return null;
    return `data:font/woff2;base64,${inBase64(new Uint8Array(await answer.arrayBuffer()))}`;
  } catch {
    return null;
  }
}

const inBase64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
