// What the dynamic linker has loaded, as it knows it: reading /proc/self/maps takes a fortieth of a short review.
#define _GNU_SOURCE
#include "csandbox.h"

#include <link.h>
#include <stdlib.h>

struct visit {
    void (*each)(const char *path, void *context);
    void *context;
};

static int visit_library(struct dl_phdr_info *library, size_t size, void *data) {
    (void)size;
    struct visit *visit = data;
    // The program itself has no name here, and the kernel's library no path.
    if (library->dlpi_name[0] != '/') return 0;
    char *path = realpath(library->dlpi_name, NULL);
    if (path) visit->each(path, visit->context);
    free(path);
    return 0;
}

void sandbox_each_library(void (*each)(const char *path, void *context), void *context) {
    struct visit visit = {each, context};
    dl_iterate_phdr(visit_library, &visit);
}
