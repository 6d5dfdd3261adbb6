/* Declarations that GCC and binutils expect from <unistd.h> and friends, and wasi-libc lacks: see missing.c. */
#ifndef KULIBIN_MISSING_H
#define KULIBIN_MISSING_H
#ifdef __cplusplus
extern "C" {
#endif

char *mktemp(char *pattern);

/* C sources declare these by themselves, some of them differently. */
#ifdef __cplusplus
unsigned alarm(unsigned seconds);
int chmod(const char *path, int mode);
int dup(int file);
int dup2(int from, int to);
int execv(const char *path, char *const arguments[]);
int execvp(const char *name, char *const arguments[]);
int fork(void);
int kill(int process, int signal);
int pipe(int ends[2]);
int umask(int mask);
int vfork(void);
#endif

#ifdef __cplusplus
}
#endif
#endif
