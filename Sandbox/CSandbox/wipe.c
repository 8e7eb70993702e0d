// Memory that the worker gives back is wiped. It has held the sources, inputs and outputs of the cases so far, and every
// later clone, which is a copy of the worker, could read them where they lay.
#define _GNU_SOURCE
#include "csandbox.h"

#include <malloc.h>
#include <string.h>

static bool wiping;

void sandbox_wipe_freed_memory(bool on) { wiping = on; }

#if defined(__has_feature)
#if __has_feature(thread_sanitizer) || __has_feature(address_sanitizer)
#define ALLOCATOR_IS_NOT_LIBC 1
#endif
#endif

#if !defined(ALLOCATOR_IS_NOT_LIBC)
void *__libc_malloc(size_t count);
void *__libc_realloc(void *pointer, size_t count);
void __libc_free(void *pointer);

// In the place of libc's own, for every library of the process.
void free(void *pointer) {
    if (wiping && pointer) explicit_bzero(pointer, malloc_usable_size(pointer));
    __libc_free(pointer);
}

void *realloc(void *pointer, size_t count) {
    if (!wiping || !pointer || !count) return __libc_realloc(pointer, count);
    size_t had = malloc_usable_size(pointer);
    if (count <= had && count >= had / 2) return pointer;
    void *moved = __libc_malloc(count);
    if (!moved) return NULL;
    memcpy(moved, pointer, had < count ? had : count);
    free(pointer);
    return moved;
}
#endif
