/* <sys/wait.h> for a system without child processes: enough for GCC's driver code to compile. */
#ifndef KULIBIN_SYS_WAIT_H
#define KULIBIN_SYS_WAIT_H
#include <sys/types.h>

#define WNOHANG 1
#define WTERMSIG(status) ((status) & 0x7f)
#define WEXITSTATUS(status) (((status) >> 8) & 0xff)
#define WSTOPSIG(status) WEXITSTATUS(status)
#define WIFEXITED(status) (WTERMSIG(status) == 0)
#define WIFSIGNALED(status) (WTERMSIG(status) != 0)
#define WCOREDUMP(status) ((status) & 0x80)

#ifdef __cplusplus
extern "C" {
#endif
int wait(int *status);
int waitpid(int process, int *status, int options);
#ifdef __cplusplus
}
#endif
#endif
