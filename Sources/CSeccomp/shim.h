/// libseccomp's macros for actions and comparisons, as functions.
#ifndef ASSAY_CSECCOMP_SHIM_H
#define ASSAY_CSECCOMP_SHIM_H

#include <seccomp.h>

static inline uint32_t cseccomp_allow(void) { return SCMP_ACT_ALLOW; }
static inline uint32_t cseccomp_kill(void) { return SCMP_ACT_KILL_PROCESS; }
static inline uint32_t cseccomp_errno(uint16_t error) { return SCMP_ACT_ERRNO(error); }
/// Stands for "ask the worker" until the program is exported: libseccomp's own notify action cannot be a
/// default action, so the exported instructions are rewritten.
static inline uint32_t cseccomp_trace(uint16_t mark) { return SCMP_ACT_TRACE(mark); }

static inline uint32_t cseccomp_native(void) { return SCMP_ARCH_NATIVE; }

#endif
