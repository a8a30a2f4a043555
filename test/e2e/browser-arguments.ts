/**
 * How the browser is started: WebGL drawn by software, as on a machine without a graphics card, the rest by the
 * processor (Debian's Chromium would draw that by emulated graphics too, which is slower), and nothing of the browser's
 * own that asks the network.
 */
export function browserArguments(): string[] {
  const software = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-gpu-rasterization'];
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [...software, ...quiet, ...asRoot];
}
