// From the worker's clone to the candidate's first line: every layer of the inner jail, in order.
// On the child's side nothing allocates, locks or uses stdio; a failure ends the child with a status
// that names the step (see `fail`), which the worker reports as a judging error.
#define _GNU_SOURCE
#include "csandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <linux/sched.h>
#include <sched.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

// ---- the namespace's init -------------------------------------------------------------------------

// Clone with shared memory; the child waits for ever without touching the stack it shares.
static long clone_sleeper(struct clone_args *arguments) {
#if defined(__x86_64__)
    register uint64_t sixth __asm__("r9");
    long result;
    sixth = (uint64_t)sandbox_token_value();
    __asm__ volatile(
        "syscall\n\t"
        "test %%rax, %%rax\n\t"
        "jnz 2f\n"
        "1:\tmov %[ppoll], %%eax\n\t"
        "xor %%edi, %%edi\n\txor %%esi, %%esi\n\txor %%edx, %%edx\n\txor %%r10d, %%r10d\n\t"
        "syscall\n\t"
        "jmp 1b\n"
        "2:"
        : "=a"(result)
        : "a"((long)SYS_clone3), "D"(arguments), "S"(sizeof *arguments), "r"(sixth), [ppoll] "i"(SYS_ppoll)
        : "rcx", "r11", "rdx", "r10", "r8", "memory");
    return result;
#elif defined(__aarch64__)
    register long number __asm__("x8") = SYS_clone3;
    register long first __asm__("x0") = (long)arguments;
    register long second __asm__("x1") = (long)sizeof *arguments;
    register long sixth __asm__("x5") = sandbox_token_value();
    __asm__ volatile(
        "svc #0\n\t"
        "cbnz x0, 2f\n"
        "1:\tmov x8, %[ppoll]\n\t"
        "mov x0, #0\n\tmov x1, #0\n\tmov x2, #0\n\tmov x3, #0\n\t"
        "svc #0\n\t"
        "b 1b\n"
        "2:"
        : "+r"(first)
        : "r"(number), "r"(second), "r"(sixth), [ppoll] "i"(SYS_ppoll)
        : "x2", "x3", "memory");
    return first;
#else
#error "the sandbox knows x86-64 and aarch64"
#endif
}

pid_t sandbox_start_init(int own_pid_namespace) {
    // A PID namespace can only be made from one's own, so return there first (pid_namespaces(7)).
    long error = sandbox_call(SYS_setns, own_pid_namespace, CLONE_NEWPID, 0, 0, 0);
    if (error < 0) return (pid_t)error;
    int pidfd = -1;
    struct clone_args arguments = {
        .flags = CLONE_NEWPID | CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_PIDFD, .pidfd = (uint64_t)(uintptr_t)&pidfd};
    long pid = clone_sleeper(&arguments);
    if (pid < 0) return (pid_t)pid;
    error = sandbox_call(SYS_setns, pidfd, CLONE_NEWPID, 0, 0, 0);
    close(pidfd);
    if (error < 0) {
        sandbox_end_init((pid_t)pid);
        return (pid_t)error;
    }
    return (pid_t)pid;
}

void sandbox_end_init(pid_t init) {
    sandbox_call(SYS_kill, init, SIGKILL, 0, 0, 0);
    struct sandbox_usage ignored;
    sandbox_reap(init, &ignored);
}

// ---- the case -------------------------------------------------------------------------------------

// The worker sees this status when the jail, not the candidate, failed: 200 + step.
static void fail(int step) { for (;;) sandbox_call(SYS_exit_group, 200 + step, 0, 0, 0, 0); }

static void limit(int step, int resource, uint64_t value) {
    struct rlimit both = {value, value};
    if (sandbox_call(SYS_prlimit64, 0, resource, (long)&both, 0, 0) < 0) fail(step);
}

static void connect_descriptors(const struct sandbox_case *spec) {
    const int wanted[4] = {spec->standard_input, spec->standard_output, spec->standard_error, spec->answer};
    for (int i = 0; i < 4; i++) // the worker's own descriptors all lie above 3, so none is overwritten early
        if (sandbox_call(SYS_dup3, wanted[i], i, i == 3 ? O_CLOEXEC : 0, 0, 0) < 0) fail(1);
}

static void apply_limits(const struct sandbox_case *spec) {
    limit(2, RLIMIT_AS, spec->address_space);
    limit(2, RLIMIT_FSIZE, spec->file_bytes);
    limit(2, RLIMIT_STACK, spec->stack_bytes);
    limit(2, RLIMIT_NOFILE, spec->descriptors);
    // 1, not 0: a pipe to a core handler is opened even at 0, but not at 1 (core(5)); a file needs more than 1.
    limit(2, RLIMIT_CORE, 1);
    limit(2, RLIMIT_MSGQUEUE, 0);
    limit(2, RLIMIT_MEMLOCK, 0);
    limit(2, RLIMIT_CPU, spec->cpu_seconds);
    if (spec->processes) limit(2, RLIMIT_NPROC, spec->processes);
}

static void drop_capabilities(void) {
    struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
    struct __user_cap_data_struct none[2] = {{0, 0, 0}, {0, 0, 0}};
    if (sandbox_call(SYS_capset, (long)&header, (long)none, 0, 0, 0) < 0) fail(3);
}

static void jail_child(const struct sandbox_case *spec) {
    sandbox_wipe_freed_memory(false);
    if (sandbox_die_with_parent() < 0) fail(0);
    sandbox_call(SYS_setsid, 0, 0, 0, 0, 0);
    connect_descriptors(spec);
    if (sandbox_call(SYS_chdir, (long)spec->folder, 0, 0, 0, 0) < 0) fail(4);
    apply_limits(spec);
    drop_capabilities();
    if (sandbox_call(SYS_prctl, PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0) fail(5);
    if (spec->landlock_ruleset >= 0 &&
        sandbox_call(SYS_landlock_restrict_self, spec->landlock_ruleset, 0, 0, 0, 0) < 0) fail(6);
    if (sandbox_close_from(4) < 0) fail(7);
    // From here on the token means death: only the candidate's own rights are left.
    if (sandbox_seccomp_install(spec->gate, spec->gate_length, false) < 0) fail(8);
}

pid_t sandbox_clone_case(const struct sandbox_case *spec, int *pidfd) {
    static int *tid_address; // where glibc keeps this thread's id, so that the child's copy is right
    if (!tid_address && sandbox_call(SYS_prctl, PR_GET_TID_ADDRESS, (long)&tid_address, 0, 0, 0) < 0) tid_address = NULL;
    struct clone_args arguments = {
        .flags = CLONE_PIDFD | (tid_address ? CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID : 0),
        .pidfd = (uint64_t)(uintptr_t)pidfd,
        .child_tid = (uint64_t)(uintptr_t)tid_address,
        .exit_signal = SIGCHLD};
    long pid = sandbox_call(SYS_clone3, (long)&arguments, sizeof arguments, 0, 0, 0);
    if (pid == 0) jail_child(spec);
    return (pid_t)pid;
}
