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
#include <unistd.h>

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
        fchmodat(fd, entry->d_name, 0700, 0);
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
            fchmodat(top, entry->d_name, 0700, 0);
            lift_children(top, entry->d_name, &serial);
        }
    }
    closedir(directory);
    return left ? -ENOTEMPTY : 0;
}

int sandbox_folder_holds(const char *path, uint64_t most_bytes, unsigned most_entries) {
    // fts changes into the folders it visits, so depth costs neither path length nor stack.
    char *const roots[] = {(char *)path, NULL};
    FTS *walk = fts_open(roots, FTS_PHYSICAL | FTS_XDEV, NULL);
    if (!walk) return 1;
    uint64_t bytes = 0;
    unsigned entries = 0;
    for (FTSENT *entry; (entry = fts_read(walk)) && bytes <= most_bytes && entries <= most_entries;) {
        if (entry->fts_info == FTS_DP) continue; // a folder on the way up
        entries++;
        if (entry->fts_statp && entry->fts_info != FTS_NS) bytes += (uint64_t)entry->fts_statp->st_blocks * 512;
    }
    fts_close(walk);
    return bytes <= most_bytes && entries <= most_entries;
}
