/** Arguments the browser is started with whatever it shows: nothing of its own asks the network. */
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];

/**
 * For maps, as on a machine without a graphics card: WebGL drawn by SwiftShader and the page put together by the
 * processor. (With `--use-angle=swiftshader` the page too goes by emulated graphics, several times slower a frame.)
 * Source: Chromium, docs/gpu/swiftshader.md, "As the WebGL fallback".
 */
export function browserArguments(): string[] {
  return [
    '--use-angle=swiftshader-webgl',
    '--enable-unsafe-swiftshader',
    '--disable-gpu-rasterization',
    ...everywhere(),
  ];
}

/**
 * For pages without a map, all by the processor: emulated graphics put even empty boxes together so slowly that 60
 * frames a second are never seen.
 */
export function argumentsWithoutMaps(): string[] {
  return ['--disable-gpu', '--disable-software-rasterizer', ...everywhere()];
}

function everywhere(): string[] {
  return process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet;
}
