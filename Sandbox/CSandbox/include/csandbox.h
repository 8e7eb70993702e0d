/// What Swift cannot say: raw system calls, and everything between clone and the first line of Python.
///
/// Nothing in here allocates, locks or touches errno's caller-visible state on the child's path, so that
/// it is safe right after a clone of a warm interpreter. Functions return 0 or a count on success and a
/// negative errno on failure. Sandbox/THEORY.md tells the whole story.
#ifndef CSANDBOX_H
#define CSANDBOX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// ---- raw calls ------------------------------------------------------------------------------------

/// The worker lives under the same system-call filter as its children, inherited instead of installed
/// anew for each case. It gets past it by a token in the sixth argument register; a child's second
/// filter kills whoever shows that token. Zero until `sandbox_set_token`.
void sandbox_set_token(uint64_t token);

/// One system call with the token as sixth argument.
long sandbox_call(long number, long a, long b, long c, long d, long e);

/// That token, for the clone in case.c that cannot use `sandbox_call`.
long sandbox_token_value(void);

// ---- outer jail -----------------------------------------------------------------------------------

/// Which file trees the jail shows, each read-only at its own path; NULL-terminated.
struct sandbox_view {
    const char *const *directories;
    const char *box_options; // of the working folder's tmpfs: "size=64m,nr_inodes=4096,mode=700"
};

/// If started as root: become `uid` for good, supplementary groups dropped.
int sandbox_become(uint32_t uid);

/// New user, mount, net, IPC, UTS and PID namespaces; the calling process is mapped to `inside_uid`.
/// The PID namespace begins with the next child.
int sandbox_unshare(uint32_t inside_uid);

/// Inside new namespaces: build the read-only tree and make it the root. `/jail/box` is the working folder.
int sandbox_pivot(const struct sandbox_view *view);

/// fork(2), which Swift hides: the caller is single-threaded and the child only goes on as the worker.
pid_t sandbox_fork(void);

/// A fresh tmpfs on /jail/box, the old one gone.
int sandbox_mount_box(const char *options, bool replace);

// ---- Landlock -------------------------------------------------------------------------------------

/// ABI version of this kernel's Landlock, or 0.
int sandbox_landlock_abi(void);
/// A ruleset that denies everything; a descriptor.
int sandbox_landlock_create(int abi);
/// Allow beneath `path`: reading, or reading and writing.
int sandbox_landlock_allow(int ruleset, int abi, const char *path, bool writable);
/// Put the calling thread, and whatever it starts, under the rules.
int sandbox_landlock_restrict(int ruleset);

// ---- seccomp --------------------------------------------------------------------------------------

/// Install `length` instructions (8 bytes each) for this thread; returns the notification descriptor
/// when `listener`, else 0.
int sandbox_seccomp_install(const void *program, unsigned short length, bool listener);

/// A denied act that waits for an answer.
struct sandbox_notification {
    uint64_t id;
    uint32_t pid;
    int32_t number;
    uint64_t arguments[6];
};
int sandbox_notification_receive(int listener, struct sandbox_notification *out);
/// Answer with an errno, or let the call go on.
int sandbox_notification_deny(int listener, uint64_t id, int error);
int sandbox_notification_continue(int listener, uint64_t id);
/// Answer in the kernel's place: the call returns 0.
int sandbox_notification_succeed(int listener, uint64_t id);

// ---- a case ---------------------------------------------------------------------------------------

/// Everything a child needs to jail itself, prepared before the clone.
struct sandbox_case {
    int standard_input, standard_output, standard_error, answer; // become 0, 1, 2, 3
    const char *folder;              // working folder
    int landlock_ruleset;            // -1: none
    uint64_t address_space;          // bytes; RLIMIT_AS
    uint64_t file_bytes;             // RLIMIT_FSIZE
    uint64_t stack_bytes;            // RLIMIT_STACK
    uint32_t descriptors;            // RLIMIT_NOFILE
    uint32_t processes;              // RLIMIT_NPROC; 0: leave it
    uint32_t cpu_seconds;            // RLIMIT_CPU, behind the worker's own clock
    const void *gate;                // the per-child filter (see sandbox_set_token)
    unsigned short gate_length;
};

/// The init of the next case's PID namespace: a thread-sized process that sleeps until it is killed,
/// and takes its whole namespace with it. Returns its pid; the next clone lands in that namespace.
pid_t sandbox_start_init(int own_pid_namespace);
/// Kill the init, and with it whatever is left of the case, and reap it.
void sandbox_end_init(pid_t init);

/// Clone. Returns the child's pid and its pidfd to the worker, 0 to the child, fully jailed.
pid_t sandbox_clone_case(const struct sandbox_case *spec, int *pidfd);

/// Until `sandbox_leave_processor(0)`, this process and its clones stay on the processor it runs on: a short case
/// is over sooner where its caches are warm than where the scheduler would spread it to.
void sandbox_stay_on_processor(void);
/// Let that process (0: this one) run anywhere again.
void sandbox_leave_processor(pid_t pid);

/// How a child ended and what it used.
struct sandbox_usage {
    int status;
    uint64_t cpu_nanos, user_nanos;
    uint64_t peak_bytes; // of resident memory
};
/// Reap the child; waits if it must.
int sandbox_reap(pid_t pid, struct sandbox_usage *usage);
/// CPU time of a living process, all its threads, nanoseconds; negative when it is gone.
int64_t sandbox_cpu_nanos(pid_t pid);
int sandbox_kill(int pidfd, int signal);

// ---- descriptors and clocks -----------------------------------------------------------------------

/// A pipe, both ends closed on exec: reading end first. 0, or a negative errno.
int sandbox_pipe(int *ends);
/// Passes one or two descriptors on; the other side gets them by `sandbox_receive_descriptors`. 0, or a negative errno.
int sandbox_send_descriptors(int socket, const int *descriptors, int count);
/// Takes them, closed on exec. 0, or a negative errno.
int sandbox_receive_descriptors(int socket, int *descriptors, int count);

int sandbox_memfd(const char *name, bool sealable);
/// No more writing, growing or shrinking.
int sandbox_seal(int fd);
int64_t sandbox_now_nanos(void);
/// Wait until the child ends, a notification comes or the command hangs up; a bit mask of what happened.
enum { SANDBOX_CHILD_ENDED = 1, SANDBOX_NOTIFIED = 2, SANDBOX_HUNG_UP = 4 };
int sandbox_wait(int pidfd, int listener, int control, int64_t nanos);
int sandbox_close_from(int first);
/// Die when the parent dies.
int sandbox_die_with_parent(void);
/// Take that back.
void sandbox_outlive_parent(void);
int sandbox_give_up_privileges(void);
/// A pidfd of this process, which also names its PID namespace.
int sandbox_own_pidfd(void);
/// Random and not guessable; 0 when the kernel gives none.
uint64_t sandbox_random(void);
/// Copy from a child's memory; a byte count.
enum { SANDBOX_READ_LOCAL = 7, SANDBOX_READ_REMOTE = 5 };
int sandbox_read_child(pid_t pid, uint64_t address, void *into, size_t count);
int sandbox_write_child(pid_t pid, uint64_t address, const void *from, size_t count);
/// A descriptor of the child's, as one of this process.
int sandbox_borrow_descriptor(int pidfd, int descriptor);
/// Entries of the working folder that a case without namespaces left behind are removed, however deep.
int sandbox_empty_folder(const char *path);
/// 1 while a folder's files, and those without a name that `process` has open, stay within both bounds; for folders
/// that are no tmpfs of their own.
int sandbox_folder_holds(const char *path, pid_t process, uint64_t most_bytes, unsigned most_entries);
/// From now on, what this process frees is wiped first: a clone must not find other cases' data. The clone itself does
/// without.
void sandbox_wipe_freed_memory(bool on);
/// The file of every shared library that this process has loaded, without links in its path.
void sandbox_each_library(void (*each)(const char *path, void *context), void *context);
/// Keep memory accounts exact: no huge pages, one malloc arena, small thread stacks.
void sandbox_steady_memory(size_t thread_stack_bytes);

#endif
