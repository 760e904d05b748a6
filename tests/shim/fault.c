/*
 * Preloaded into crmkit by tests/it/faults: counts every call that changes a file below FAULT_DIR and lets the one
 * numbered FAULT_AT end the program or fail, as FAULT_MODE says:
 *   kill   the program dies before the call
 *   torn   the program dies after half of the bytes of a write (elsewhere before the call)
 *   full   this call and all later ones that need room fail with ENOSPC
 *   broken this call and all later ones fail with EIO
 *   once   this call alone fails with EIO
 *   stop   the program waits here for a signal, and says P in the log
 * With FAULT_LOG every call that succeeded is written there, one line each, with its number in front:
 *   C inode path | W inode offset hex | T inode length | S inode | D folder/ | M folder | R from to | L from to | U path
 * Numbers that are missing there are those of calls that failed, or that matter to no file that stays.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum kind { ROOM, FREES, SYNC };

static long calls;
static __thread long mine; /* the number of the call that this thread makes */
static int log_fd = -2;

#define REAL(name) __typeof__(name) *real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

static int path_is_ours(const char *path) {
    const char *dir = getenv("FAULT_DIR");
    if (!dir || !path) return 0;
    /* The program runs in the folder. */
    return path[0] != '/' || strncmp(path, dir, strlen(dir)) == 0;
}

static int fd_is_ours(int fd) {
    char link[64], path[4096];
    const char *dir = getenv("FAULT_DIR");
    if (!dir) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, path, sizeof path - 1);
    if (n <= 0) return 0;
    path[n] = 0;
    return strncmp(path, dir, strlen(dir)) == 0;
}

static void note(const char *text, size_t length) {
    if (log_fd == -2) {
        const char *path = getenv("FAULT_LOG");
        log_fd = path ? (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
    }
    while (log_fd >= 0 && length > 0) {
        long n = syscall(SYS_write, log_fd, text, length);
        if (n <= 0) break;
        text += n;
        length -= (size_t)n;
    }
}

static void note_line(const char *format, ...) {
    char line[8300];
    va_list args;
    int start = snprintf(line, sizeof line, "%ld ", mine);
    va_start(args, format);
    int n = vsnprintf(line + start, sizeof line - start, format, args);
    va_end(args);
    if (n > 0) note(line, (size_t)(start + n));
}

static unsigned long inode(int fd) {
    struct stat s;
    return fstat(fd, &s) == 0 ? (unsigned long)s.st_ino : 0;
}

static void note_write(int fd, off_t at, const char *bytes, size_t length) {
    static const char hex[] = "0123456789abcdef";
    if (!getenv("FAULT_LOG")) return;
    char *line = malloc(length * 2 + 96);
    if (!line) abort();
    int n = sprintf(line, "%ld W %lu %lld ", mine, inode(fd), (long long)at);
    for (size_t i = 0; i < length; i++) {
        line[n++] = hex[(bytes[i] >> 4) & 15];
        line[n++] = hex[bytes[i] & 15];
    }
    line[n++] = '\n';
    note(line, (size_t)n);
    free(line);
}

static void note_folder(int fd) {
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, path, sizeof path - 1);
    path[n > 0 ? n : 0] = 0;
    note_line("D %s/\n", path);
}

/* 0: go on; 1: fail with errno; 2: write half and die. */
static int trouble(enum kind kind) {
    const char *at = getenv("FAULT_AT"), *mode = getenv("FAULT_MODE");
    long now = __atomic_add_fetch(&calls, 1, __ATOMIC_SEQ_CST);
    mine = now;
    if (!at || !mode) return 0;
    long when = atol(at);
    if (now < when) return 0;
    if (!strcmp(mode, "full")) {
        errno = ENOSPC;
        return kind == ROOM;
    }
    if (!strcmp(mode, "broken")) {
        errno = EIO;
        return 1;
    }
    if (now > when) return 0;
    if (!strcmp(mode, "once")) {
        errno = EIO;
        return 1;
    }
    if (!strcmp(mode, "torn") && kind == ROOM) return 2;
    if (!strcmp(mode, "stop")) {
        note_line("P\n");
        for (;;) pause();
    }
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

static void die(void) {
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

static int opened(int (*real)(int, const char *, int, ...), int folder, const char *path, int flags, mode_t mode) {
    int creates = (flags & O_CREAT) && path_is_ours(path) && faccessat(folder, path, F_OK, AT_SYMLINK_NOFOLLOW) != 0;
    switch (creates ? trouble(ROOM) : 0) {
    case 1: return -1;
    case 2: die();
    }
    int fd = real(folder, path, flags, mode);
    if (creates && fd >= 0) note_line("C %lu %s\n", inode(fd), path);
    return fd;
}

#define OPENAT(name)                                                                                                        \
    int name(int folder, const char *path, int flags, ...) {                                                                \
        va_list args;                                                                                                       \
        va_start(args, flags);                                                                                              \
        mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(args, mode_t) : 0;                                           \
        va_end(args);                                                                                                       \
        REAL(name);                                                                                                         \
        return opened((int (*)(int, const char *, int, ...))real, folder, path, flags, mode);                               \
    }
OPENAT(openat)
OPENAT(openat64)

#define OPEN(name, at)                                                                                                      \
    int name(const char *path, int flags, ...) {                                                                            \
        va_list args;                                                                                                       \
        va_start(args, flags);                                                                                              \
        mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(args, mode_t) : 0;                                           \
        va_end(args);                                                                                                       \
        __typeof__(at) *real = (__typeof__(at) *)dlsym(RTLD_NEXT, #at);                                                     \
        return opened((int (*)(int, const char *, int, ...))real, AT_FDCWD, path, flags, mode);                             \
    }
OPEN(open, openat)
OPEN(open64, openat64)

static ssize_t written(int fd, const void *bytes, size_t length, off_t at, int seek) {
    ssize_t (*real)(int, const void *, size_t, off_t) = (ssize_t(*)(int, const void *, size_t, off_t))dlsym(RTLD_NEXT, "pwrite");
    ssize_t (*plain)(int, const void *, size_t) = (ssize_t(*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
    int ours = fd_is_ours(fd);
    if (ours && seek) at = lseek(fd, 0, SEEK_CUR);
    switch (ours ? trouble(ROOM) : 0) {
    case 1: return -1;
    case 2:
        real(fd, bytes, length / 2, at);
        die();
    }
    ssize_t n = seek ? plain(fd, bytes, length) : real(fd, bytes, length, at);
    if (ours && n > 0) note_write(fd, at, bytes, (size_t)n);
    return n;
}

ssize_t write(int fd, const void *bytes, size_t length) { return written(fd, bytes, length, 0, 1); }
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at) { return written(fd, bytes, length, at, 0); }
ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t at) { return written(fd, bytes, length, at, 0); }

ssize_t writev(int fd, const struct iovec *parts, int count) {
    if (!fd_is_ours(fd)) {
        REAL(writev);
        return real(fd, parts, count);
    }
    /* A short write is a good write. */
    for (int i = 0; i < count; i++)
        if (parts[i].iov_len) return written(fd, parts[i].iov_base, parts[i].iov_len, 0, 1);
    return 0;
}

#define SYNCS(name)                                                                                                         \
    int name(int fd) {                                                                                                      \
        REAL(name);                                                                                                         \
        int ours = fd_is_ours(fd);                                                                                          \
        struct stat s;                                                                                                      \
        if (ours && trouble(SYNC)) return -1;                                                                               \
        int result = real(fd);                                                                                              \
        if (ours && result == 0) {                                                                                          \
            if (fstat(fd, &s) == 0 && S_ISDIR(s.st_mode)) note_folder(fd);                                                  \
            else note_line("S %lu\n", inode(fd));                                                                           \
        }                                                                                                                   \
        return result;                                                                                                      \
    }
SYNCS(fsync)
SYNCS(fdatasync)

#define TRUNCATES(name, type)                                                                                               \
    int name(int fd, type length) {                                                                                         \
        REAL(name);                                                                                                         \
        int ours = fd_is_ours(fd);                                                                                          \
        if (ours && trouble(FREES)) return -1;                                                                              \
        int result = real(fd, length);                                                                                      \
        if (ours && result == 0) note_line("T %lu %lld\n", inode(fd), (long long)length);                                   \
        return result;                                                                                                      \
    }
TRUNCATES(ftruncate, off_t)
TRUNCATES(ftruncate64, off64_t)

int rename(const char *from, const char *to) {
    REAL(rename);
    int ours = path_is_ours(to);
    if (ours && trouble(FREES)) return -1;
    int result = real(from, to);
    if (ours && result == 0) note_line("R %s %s\n", from, to);
    return result;
}

int link(const char *from, const char *to) {
    REAL(link);
    int ours = path_is_ours(to);
    if (ours && trouble(FREES)) return -1;
    int result = real(from, to);
    if (ours && result == 0) note_line("L %s %s\n", from, to);
    return result;
}

int linkat(int a, const char *from, int b, const char *to, int flags) {
    REAL(linkat);
    int ours = path_is_ours(to);
    if (ours && trouble(FREES)) return -1;
    int result = real(a, from, b, to, flags);
    if (ours && result == 0) note_line("L %s %s\n", from, to);
    return result;
}

int unlink(const char *path) {
    REAL(unlink);
    int ours = path_is_ours(path);
    if (ours && trouble(FREES)) return -1;
    int result = real(path);
    if (ours && result == 0) note_line("U %s\n", path);
    return result;
}

int mkdir(const char *path, mode_t mode) {
    REAL(mkdir);
    int ours = path_is_ours(path);
    switch (ours ? trouble(ROOM) : 0) {
    case 1: return -1;
    case 2: die();
    }
    int result = real(path, mode);
    if (ours && result == 0) note_line("M %s\n", path);
    return result;
}

/* Copies within the system are written call by call instead, so that each of them counts. */
ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t length, unsigned flags) {
    (void)in, (void)from, (void)out, (void)to, (void)length, (void)flags;
    errno = ENOSYS;
    return -1;
}

#define SENDS(name, type)                                                                                                   \
    ssize_t name(int out, int in, type *from, size_t length) {                                                              \
        (void)out, (void)in, (void)from, (void)length;                                                                      \
        errno = ENOSYS;                                                                                                     \
        return -1;                                                                                                          \
    }
SENDS(sendfile, off_t)
SENDS(sendfile64, off64_t)
