// Emptying a working folder that hostile code has filled, without following anything it left there.
#define _GNU_SOURCE
#include "csandbox.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <fts.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// By the worker's own right: the filter asks about this call where there are no namespaces, and nobody would answer.
static void make_enterable(int folder, const char *name) {
    sandbox_call(SYS_fchmodat, folder, (long)name, 0700, 0, 0);
}

// Depth is the danger: a thousand nested folders overflow paths and stacks. So every folder that is found
// below is first moved up to the top, under a new name, and the top is read again until it is empty.
static int lift_children(int top, const char *name, unsigned long *serial) {
    int fd = openat(top, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0) return -errno;
    DIR *directory = fdopendir(fd);
    if (!directory) { close(fd); return -errno; }
    for (struct dirent *entry; (entry = readdir(directory));) {
        if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, "..")) continue;
        if (unlinkat(fd, entry->d_name, 0) == 0) continue;
        char lifted[32];
        snprintf(lifted, sizeof lifted, ".lifted-%lu", (*serial)++);
        make_enterable(fd, entry->d_name);
        renameat(fd, entry->d_name, top, lifted);
    }
    closedir(directory);
    return unlinkat(top, name, AT_REMOVEDIR) < 0 ? -errno : 0;
}

int sandbox_empty_folder(const char *path) {
    int top = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (top < 0) return -errno;
    DIR *directory = fdopendir(top);
    if (!directory) { close(top); return -errno; }
    unsigned long serial = 0;
    int left = 1, rounds = 0;
    while (left && rounds++ < 100000) {
        left = 0;
        rewinddir(directory);
        for (struct dirent *entry; (entry = readdir(directory));) {
            if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, "..")) continue;
            left = 1;
            if (unlinkat(top, entry->d_name, 0) == 0) continue;
            make_enterable(top, entry->d_name);
            lift_children(top, entry->d_name, &serial);
        }
    }
    closedir(directory);
    return left ? -ENOTEMPTY : 0;
}

// Bytes in files of that device which have no name left and which the process still has open. A thread may have
// descriptors of its own, so all are looked at.
static uint64_t nameless_bytes(pid_t process, dev_t device, uint64_t most) {
    enum { MOST_SEEN = 256 };
    ino_t seen[MOST_SEEN];
    unsigned count = 0;
    uint64_t bytes = 0;
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/task", process);
    DIR *threads = opendir(path);
    for (struct dirent *thread; threads && (thread = readdir(threads)) && bytes <= most;) {
        snprintf(path, sizeof path, "/proc/%d/task/%.16s/fd", process, thread->d_name);
        DIR *files = thread->d_name[0] == '.' ? NULL : opendir(path);
        for (struct dirent *file; files && (file = readdir(files)) && bytes <= most;) {
            struct stat facts;
            if (fstatat(dirfd(files), file->d_name, &facts, 0) < 0) continue;
            if (facts.st_nlink > 0 || facts.st_dev != device || !S_ISREG(facts.st_mode)) continue;
            unsigned known = 0;
            while (known < count && seen[known] != facts.st_ino) known++;
            if (known < count) continue;
            if (count < MOST_SEEN) seen[count++] = facts.st_ino;
            bytes += (uint64_t)facts.st_blocks * 512;
        }
        if (files) closedir(files);
    }
    if (threads) closedir(threads);
    return bytes;
}

int sandbox_folder_holds(const char *path, pid_t process, uint64_t most_bytes, unsigned most_entries) {
    // fts changes into the folders it visits, so depth costs neither path length nor stack.
    char *const roots[] = {(char *)path, NULL};
    FTS *walk = fts_open(roots, FTS_PHYSICAL | FTS_XDEV, NULL);
    if (!walk) return 1;
    uint64_t bytes = 0;
    unsigned entries = 0;
    dev_t device = 0;
    for (FTSENT *entry; (entry = fts_read(walk)) && bytes <= most_bytes && entries <= most_entries;) {
        if (entry->fts_info == FTS_DP) continue; // a folder on the way up
        // One that may not be read could hold anything; one that has gone meanwhile cannot.
        if (entry->fts_info == FTS_DNR && entry->fts_errno == EACCES) entries = most_entries;
        entries++;
        if (!entry->fts_statp || entry->fts_info == FTS_NS) continue;
        if (entry->fts_level == FTS_ROOTLEVEL) device = entry->fts_statp->st_dev;
        bytes += (uint64_t)entry->fts_statp->st_blocks * 512;
    }
    fts_close(walk);
    if (bytes <= most_bytes) bytes += nameless_bytes(process, device, most_bytes - bytes);
    return bytes <= most_bytes && entries <= most_entries;
}
