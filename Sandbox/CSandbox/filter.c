// Installing system-call filters and answering their notifications.
#define _GNU_SOURCE
#include "csandbox.h"

#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>

int sandbox_seccomp_install(const void *program, unsigned short length, bool listener) {
    struct sock_fprog prog = {length, (struct sock_filter *)program};
    return (int)sandbox_call(SYS_seccomp, SECCOMP_SET_MODE_FILTER,
                             listener ? SECCOMP_FILTER_FLAG_NEW_LISTENER : 0, (long)&prog, 0, 0);
}

int sandbox_notification_receive(int listener, struct sandbox_notification *out) {
    struct seccomp_notif request;
    memset(&request, 0, sizeof request);
    long error = sandbox_call(SYS_ioctl, listener, (long)SECCOMP_IOCTL_NOTIF_RECV, (long)&request, 0, 0);
    if (error < 0) return (int)error;
    out->id = request.id;
    out->pid = request.pid;
    out->number = request.data.nr;
    for (int i = 0; i < 6; i++) out->arguments[i] = request.data.args[i];
    return 0;
}

static int respond(int listener, struct seccomp_notif_resp *response) {
    return (int)sandbox_call(SYS_ioctl, listener, (long)SECCOMP_IOCTL_NOTIF_SEND, (long)response, 0, 0);
}

int sandbox_notification_deny(int listener, uint64_t id, int error) {
    struct seccomp_notif_resp response = {.id = id, .error = -error};
    return respond(listener, &response);
}

int sandbox_notification_succeed(int listener, uint64_t id) {
    struct seccomp_notif_resp response = {.id = id};
    return respond(listener, &response);
}

int sandbox_notification_continue(int listener, uint64_t id) {
    struct seccomp_notif_resp response = {.id = id, .flags = SECCOMP_USER_NOTIF_FLAG_CONTINUE};
    return respond(listener, &response);
}
