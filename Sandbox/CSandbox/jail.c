// The outer jail: who the worker is and what it can see. Runs once, before the interpreter starts.
#define _GNU_SOURCE
#include "csandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <linux/landlock.h>
#include <linux/mount.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define TRY(call) do { if ((call) < 0) return -errno; } while (0)

int sandbox_become(uint32_t uid) {
    TRY(setgroups(0, NULL));
    TRY(setresgid(uid, uid, uid));
    TRY(setresuid(uid, uid, uid));
    // Changing identity makes /proc/self root's; the user-namespace maps are written through it.
    TRY(prctl(PR_SET_DUMPABLE, 1, 0, 0, 0));
    // It also forgets whose death should end this process.
    return sandbox_die_with_parent();
}

pid_t sandbox_fork(void) { return fork(); }

static int write_file(const char *path, const char *text) {
    int fd = open(path, O_WRONLY | O_CLOEXEC);
    if (fd < 0) return -errno;
    ssize_t n = write(fd, text, strlen(text));
    int error = n < 0 ? -errno : 0;
    close(fd);
    return error;
}

int sandbox_unshare(uint32_t inside_uid) {
    uid_t uid = geteuid();
    gid_t gid = getegid();
    TRY(unshare(CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS | CLONE_NEWPID));
    char map[64];
    int error = write_file("/proc/self/setgroups", "deny");
    if (error < 0) return error;
    snprintf(map, sizeof map, "%u %u 1", inside_uid, uid);
    if ((error = write_file("/proc/self/uid_map", map)) < 0) return error;
    snprintf(map, sizeof map, "%u %u 1", inside_uid, gid);
    return write_file("/proc/self/gid_map", map);
}

// mkdir -p below the new root; `path` is absolute.
static int make_directories(const char *root, const char *path, char *out, size_t size) {
    if (snprintf(out, size, "%s%s", root, path) >= (int)size) return -ENAMETOOLONG;
    for (char *p = out + strlen(root) + 1; *p; p++) {
        if (*p != '/') continue;
        *p = 0;
        if (mkdir(out, 0755) < 0 && errno != EEXIST) return -errno;
        *p = '/';
    }
    if (mkdir(out, 0755) < 0 && errno != EEXIST) return -errno;
    return 0;
}

static int add_attributes(const char *path, uint64_t attributes) {
    // mount_setattr only adds, so flags that an outer container locked stay as they are.
    struct mount_attr attr = {.attr_set = attributes};
    TRY(syscall(SYS_mount_setattr, AT_FDCWD, path, AT_RECURSIVE, &attr, sizeof attr));
    return 0;
}

static int bind_directory(const char *root, const char *path) {
    char target[4096];
    int error = make_directories(root, path, target, sizeof target);
    if (error < 0) return error;
    TRY(mount(path, target, NULL, MS_BIND | MS_REC, NULL));
    return add_attributes(target, MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV);
}

static int bind_device(const char *root, const char *name) {
    char path[64], target[64];
    snprintf(path, sizeof path, "/dev/%s", name);
    snprintf(target, sizeof target, "%s/dev/%s", root, name);
    int fd = open(target, O_CREAT | O_WRONLY | O_CLOEXEC, 0666);
    if (fd < 0) return -errno;
    close(fd);
    TRY(mount(path, target, NULL, MS_BIND, NULL));
    return add_attributes(target, MOUNT_ATTR_NOSUID | MOUNT_ATTR_NOEXEC);
}

int sandbox_mount_box(const char *options, bool replace) {
    if (replace) {
        long error = sandbox_call(SYS_umount2, (long)"/jail/box", MNT_DETACH, 0, 0, 0);
        if (error < 0) return (int)error;
    }
    return (int)sandbox_call(SYS_mount, (long)"box", (long)"/jail/box", (long)"tmpfs",
                             MS_NOSUID | MS_NODEV | MS_NOATIME, (long)options);
}

int sandbox_pivot(const struct sandbox_view *view) {
    TRY(sethostname("assay", 5));
    // Nothing mounted from here on reaches the outside, nor the other way round.
    TRY(mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL));
    const char *root = "/tmp"; // any directory that exists will do: only this mount namespace sees it covered
    TRY(mount("root", root, "tmpfs", MS_NOSUID | MS_NODEV | MS_NOATIME, "size=64k,nr_inodes=256,mode=755"));
    char path[4096];
    int error;
    for (const char *const *directory = view->directories; *directory; directory++)
        if ((error = bind_directory(root, *directory)) < 0) return error;
    snprintf(path, sizeof path, "%s/dev", root);
    TRY(mkdir(path, 0755));
    const char *devices[] = {"null", "zero", "urandom"};
    for (unsigned i = 0; i < sizeof devices / sizeof *devices; i++)
        if ((error = bind_device(root, devices[i])) < 0) return error;
    if ((error = make_directories(root, "/jail/box", path, sizeof path)) < 0) return error;
    // The old root ends up stacked over the new one, and is dropped from there (pivot_root(2), NOTES).
    TRY(chdir(root));
    TRY(syscall(SYS_pivot_root, ".", "."));
    TRY(umount2(".", MNT_DETACH));
    TRY(chdir("/"));
    // Shared libraries and the loader are found through these names on merged-/usr systems.
    if (symlink("usr/lib", "/lib") < 0 && errno != EEXIST) return -errno;
    if (symlink("usr/lib64", "/lib64") < 0 && errno != EEXIST) return -errno;
    struct mount_attr attr = {.attr_set = MOUNT_ATTR_RDONLY};
    TRY(syscall(SYS_mount_setattr, AT_FDCWD, "/", 0, &attr, sizeof attr));
    return sandbox_mount_box(view->box_options, false);
}

// ---- Landlock: the rights each version knows, so that older kernels get as much as they have.

static uint64_t file_rights(int abi) {
    uint64_t rights = (1ULL << 13) - 1; // execute … make_sym: version 1
    if (abi >= 2) rights |= 1ULL << 13; // refer
    if (abi >= 3) rights |= 1ULL << 14; // truncate
    if (abi >= 5) rights |= 1ULL << 15; // ioctl_dev
    return rights;
}

int sandbox_landlock_abi(void) {
    long abi = syscall(SYS_landlock_create_ruleset, NULL, 0, 1 /* LANDLOCK_CREATE_RULESET_VERSION */);
    return abi < 0 ? 0 : (int)abi;
}

int sandbox_landlock_create(int abi) {
    // Spelt out because the header may be older than the kernel: file system, network, scopes.
    struct { uint64_t files, network, scoped; } attributes = {
        .files = file_rights(abi), .network = abi >= 4 ? 3 : 0, .scoped = abi >= 6 ? 3 : 0};
    size_t size = abi >= 6 ? 24 : abi >= 4 ? 16 : 8;
    long fd = syscall(SYS_landlock_create_ruleset, &attributes, size, 0);
    return fd < 0 ? -errno : (int)fd;
}

int sandbox_landlock_allow(int ruleset, int abi, const char *path, bool writable) {
    int fd = open(path, O_PATH | O_CLOEXEC);
    if (fd < 0) return -errno;
    struct stat facts;
    uint64_t read = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
    // Executing stays denied everywhere: no candidate needs it.
    uint64_t rights = writable ? file_rights(abi) & ~(uint64_t)LANDLOCK_ACCESS_FS_EXECUTE : read;
    if (fstat(fd, &facts) == 0 && !S_ISDIR(facts.st_mode)) // rights that only folders have are refused on files
        rights &= LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE | (1ULL << 14);
    struct landlock_path_beneath_attr rule = {.allowed_access = rights, .parent_fd = fd};
    long result = syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
    int error = result < 0 ? -errno : 0;
    close(fd);
    return error;
}

int sandbox_landlock_restrict(int ruleset) {
    return syscall(SYS_landlock_restrict_self, ruleset, 0) < 0 ? -errno : 0;
}
