// Raw system calls with the worker's token, descriptors, clocks, waiting.
#define _GNU_SOURCE
#include "csandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/memfd.h>
#include <malloc.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static uint64_t token;

void sandbox_set_token(uint64_t value) { token = value; }

/// For the one clone that cannot go through sandbox_call (case.c).
long sandbox_token_value(void) { return (long)token; }

long sandbox_call(long number, long a, long b, long c, long d, long e) {
    long result = syscall(number, a, b, c, d, e, token);
    return result < 0 ? -errno : result;
}

int sandbox_memfd(const char *name, bool sealable) {
    return (int)sandbox_call(SYS_memfd_create, (long)name, MFD_CLOEXEC | (sealable ? MFD_ALLOW_SEALING : 0), 0, 0, 0);
}

int sandbox_pipe(int *ends) { return pipe2(ends, O_CLOEXEC) == 0 ? 0 : -errno; }

// One byte carries the descriptors: a message without any data carries nothing (unix(7)).
enum { mostDescriptors = 2 };

int sandbox_send_descriptors(int socket, const int *descriptors, int count) {
    if (count < 1 || count > mostDescriptors) return -EINVAL;
    char byte = 0;
    struct iovec data = {&byte, 1};
    union { struct cmsghdr header; char bytes[CMSG_SPACE(mostDescriptors * sizeof(int))]; } control;
    memset(&control, 0, sizeof control);
    struct msghdr message = {
        .msg_iov = &data, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = CMSG_SPACE((size_t)count * sizeof(int))};
    struct cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN((size_t)count * sizeof(int));
    memcpy(CMSG_DATA(header), descriptors, (size_t)count * sizeof(int));
    ssize_t sent;
    do sent = sendmsg(socket, &message, MSG_NOSIGNAL);
    while (sent < 0 && errno == EINTR);
    return sent == 1 ? 0 : -errno;
}

int sandbox_receive_descriptors(int socket, int *descriptors, int count) {
    if (count < 1 || count > mostDescriptors) return -EINVAL;
    char byte;
    struct iovec data = {&byte, 1};
    union { struct cmsghdr header; char bytes[CMSG_SPACE(mostDescriptors * sizeof(int))]; } control;
    struct msghdr message = {
        .msg_iov = &data, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control};
    long got;
    do got = sandbox_call(SYS_recvmsg, socket, (long)&message, MSG_CMSG_CLOEXEC, 0, 0);
    while (got == -EINTR);
    if (got < 0) return (int)got;
    struct cmsghdr *header = got == 1 ? CMSG_FIRSTHDR(&message) : NULL;
    if (!header || header->cmsg_type != SCM_RIGHTS || header->cmsg_len != CMSG_LEN((size_t)count * sizeof(int))) return -EPROTO;
    memcpy(descriptors, CMSG_DATA(header), (size_t)count * sizeof(int));
    return 0;
}

int sandbox_seal(int fd) {
    return (int)sandbox_call(SYS_fcntl, fd, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL, 0, 0);
}

int64_t sandbox_now_nanos(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

int64_t sandbox_cpu_nanos(pid_t pid) {
    // The kernel's encoding of "CPU clock of that process" (clock_getcpuclockid(3) without its extra call).
    clockid_t clock = (~(clockid_t)pid << 3) | 2;
    struct timespec t;
    if (clock_gettime(clock, &t)) return -errno;
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

int sandbox_wait(int pidfd, int listener, int control, int64_t nanos) {
    struct pollfd fds[3] = {
        {.fd = pidfd, .events = POLLIN}, {.fd = listener, .events = POLLIN}, {.fd = control, .events = POLLRDHUP}};
    struct timespec timeout = {nanos / 1000000000, nanos % 1000000000};
    int n = ppoll(fds, 3, &timeout, NULL);
    if (n < 0) return errno == EINTR ? 0 : -errno;
    return (fds[0].revents ? SANDBOX_CHILD_ENDED : 0) | (fds[1].revents & POLLIN ? SANDBOX_NOTIFIED : 0) |
           (fds[2].revents ? SANDBOX_HUNG_UP : 0);
}

int sandbox_reap(pid_t pid, struct sandbox_usage *usage) {
    struct rusage used;
    int status;
    long result;
    do result = sandbox_call(SYS_wait4, pid, (long)&status, __WALL, (long)&used, 0);
    while (result == -EINTR);
    if (result < 0) return (int)result;
    usage->status = status;
    usage->user_nanos = (uint64_t)used.ru_utime.tv_sec * 1000000000 + (uint64_t)used.ru_utime.tv_usec * 1000;
    usage->cpu_nanos = usage->user_nanos + (uint64_t)used.ru_stime.tv_sec * 1000000000 + (uint64_t)used.ru_stime.tv_usec * 1000;
    usage->peak_bytes = (uint64_t)used.ru_maxrss * 1024;
    return 0;
}

// The processors this process was started with.
static cpu_set_t everywhere;
static bool knows_everywhere;

void sandbox_stay_on_processor(void) {
    if (!knows_everywhere) {
        knows_everywhere = true;
        CPU_ZERO(&everywhere);
        sandbox_call(SYS_sched_getaffinity, 0, sizeof everywhere, (long)&everywhere, 0, 0);
    }
    cpu_set_t here;
    CPU_ZERO(&here);
    CPU_SET(sched_getcpu(), &here);
    sandbox_call(SYS_sched_setaffinity, 0, sizeof here, (long)&here, 0, 0);
}

void sandbox_leave_processor(pid_t pid) {
    if (knows_everywhere) sandbox_call(SYS_sched_setaffinity, pid, sizeof everywhere, (long)&everywhere, 0, 0);
}

int sandbox_kill(int pidfd, int signal) {
    return (int)sandbox_call(SYS_pidfd_send_signal, pidfd, signal, 0, 0, 0);
}

int sandbox_close_from(int first) { return (int)sandbox_call(SYS_close_range, first, ~0U, 0, 0, 0); }

int sandbox_die_with_parent(void) { return (int)sandbox_call(SYS_prctl, PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0); }

void sandbox_outlive_parent(void) { sandbox_call(SYS_prctl, PR_SET_PDEATHSIG, 0, 0, 0, 0); }

int sandbox_give_up_privileges(void) { return (int)sandbox_call(SYS_prctl, PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0); }

int sandbox_own_pidfd(void) { return (int)sandbox_call(SYS_pidfd_open, getpid(), 0, 0, 0, 0); }

uint64_t sandbox_random(void) {
    uint64_t value = 0;
    return getrandom(&value, sizeof value, 0) == sizeof value ? value : 0;
}

int sandbox_read_child(pid_t pid, uint64_t address, void *into, size_t count) {
    // Six arguments of its own, so the token does not fit. The worker is known by its odd vector lengths
    // instead: the filter lets 7 and 5 through, the child's own filter kills for them (see SystemCallPolicy).
    struct iovec local[SANDBOX_READ_LOCAL] = {{into, count}};
    struct iovec remote[SANDBOX_READ_REMOTE] = {{(void *)(uintptr_t)address, count}};
    ssize_t n = process_vm_readv(pid, local, SANDBOX_READ_LOCAL, remote, SANDBOX_READ_REMOTE, 0);
    return n < 0 ? -errno : (int)n;
}

int sandbox_write_child(pid_t pid, uint64_t address, const void *from, size_t count) {
    struct iovec local[SANDBOX_READ_LOCAL] = {{(void *)from, count}};
    struct iovec remote[SANDBOX_READ_REMOTE] = {{(void *)(uintptr_t)address, count}};
    ssize_t n = process_vm_writev(pid, local, SANDBOX_READ_LOCAL, remote, SANDBOX_READ_REMOTE, 0);
    return n < 0 ? -errno : (int)n;
}

int sandbox_borrow_descriptor(int pidfd, int descriptor) {
    return (int)sandbox_call(SYS_pidfd_getfd, pidfd, descriptor, 0, 0, 0);
}

void sandbox_steady_memory(size_t thread_stack_bytes) {
    prctl(PR_SET_THP_DISABLE, 1, 0, 0, 0);
    mallopt(M_ARENA_MAX, 1);
    pthread_attr_t attributes;
    if (pthread_attr_init(&attributes) == 0) {
        pthread_attr_setstacksize(&attributes, thread_stack_bytes);
        pthread_setattr_default_np(&attributes);
        pthread_attr_destroy(&attributes);
    }
}
