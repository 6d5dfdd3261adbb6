/** All that the recipe uses from Debian, by name; versions are the distribution's. */
export const packages = [
  // Tools of the build.
  ...['build-essential', 'm4', 'flex', 'bison', 'file', 'xz-utils', 'dpkg-dev'],
  // Sources of the compiler, the assembler and the linker.
  ...['gcc-12-source', 'binutils-source'],
  // What turns them into WebAssembly.
  ...['clang-19', 'lld-19', 'llvm-19', 'wasi-libc'],
  ...['libc++-19-dev-wasm32', 'libc++abi-19-dev-wasm32', 'libclang-rt-19-dev-wasm32'],
  // Headers and libraries for the boards; the native tools answer GCC's configure and make archives.
  ...['avr-libc', 'gcc-avr', 'binutils-avr', 'arduino-core-avr'],
] as const;

/** GCC's arithmetic comes as Debian source packages. */
export const sourcePackages = ['gmp', 'mpfr4', 'mpclib3'] as const;
