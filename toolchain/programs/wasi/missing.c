/* What POSIX has and WASI has not. One process, no users, no permissions: most calls can only say no. */
#include <errno.h>
#include <stddef.h>
#include <sys/types.h>
#include <unistd.h>

static int refuse(int error) {
  errno = error;
  return -1;
}

/* Processes. */
int fork(void) { return refuse(ENOSYS); }
int vfork(void) { return refuse(ENOSYS); }
int execv(const char *path, char *const arguments[]) { return refuse(ENOSYS); }
int execvp(const char *name, char *const arguments[]) { return refuse(ENOSYS); }
int kill(int process, int signal) { return refuse(ENOSYS); }
int wait(int *status) { return refuse(ECHILD); }
int waitpid(int process, int *status, int options) { return refuse(ECHILD); }
int wait4(int process, int *status, int options, void *usage) { return refuse(ECHILD); }
unsigned alarm(unsigned seconds) { return 0; }

/* Files. */
int pipe(int ends[2]) { return refuse(ENOSYS); }
int dup(int file) { return refuse(ENOSYS); }
int dup2(int from, int to) { return refuse(ENOSYS); }
void *tmpfile(void) {
  errno = ENOSYS;
  return NULL;
}
char *mktemp(char *pattern) { return pattern; }

/* Users and permissions: everyone may do everything, so changing that succeeds and changes nothing. */
int umask(int mask) { return 022; }
int chmod(const char *path, int mode) { return 0; }
int fchmod(int file, int mode) { return 0; }
int chown(const char *path, int user, int group) { return 0; }
int getuid(void) { return 0; }
int getgid(void) { return 0; }

/* Memory. GCC's collector asks for zeroed anonymous pages: they are cut from memory fresh from the engine, which
   is zero by itself. One run is one instance, so none is given back. wasi-libc's own page of 64 KiB would waste
   most of it. */
enum { page = 4096, engine_page = 65536, portion = 16 };
int getpagesize(void) { return page; }
int munmap(void *address, size_t length) { return 0; }

static void *map_memory(size_t length) {
  static char *next;
  static size_t left;
  size_t needed = (length + page - 1) & ~(size_t)(page - 1);
  if (needed > left) {
    size_t engine_pages = (needed + engine_page - 1) / engine_page + portion;
    size_t first = __builtin_wasm_memory_grow(0, engine_pages);
    if (first == (size_t)-1) {
      errno = ENOMEM;
      return (void *)-1;
    }
    next = (char *)(first * engine_page);
    left = engine_pages * engine_page;
  }
  void *memory = next;
  next += needed;
  left -= needed;
  return memory;
}

/* A precompiled header holds pointers into itself: it must lie where it lay when it was written, so every file
   is mapped at this one address. Far larger than any header of an Arduino sketch. */
static char file_arena[16u << 20] __attribute__((aligned(65536)));

static void *map_file(void *address, size_t length, int file, off_t offset) {
  if (length > sizeof file_arena || (address && address != file_arena)) {
    errno = ENOMEM;
    return (void *)-1;
  }
  for (size_t done = 0; done < length;) {
    ssize_t got = pread(file, file_arena + done, length - done, offset + done);
    if (got <= 0) break;
    done += got;
  }
  return file_arena;
}

void *mmap(void *address, size_t length, int protection, int flags, int file, off_t offset) {
  return file == -1 ? map_memory(length) : map_file(address, length, file, offset);
}
