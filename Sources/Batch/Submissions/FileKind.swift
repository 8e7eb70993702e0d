internal import Glibc

/// What stands at a path, links followed.
enum FileKind {
    case missing, file, folder, pipe, device

    static func of(_ path: String) -> FileKind {
        var facts = stat()
        guard stat(path, &facts) == 0 else { return .missing }
        return switch facts.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFIFO, S_IFSOCK: .pipe
        default: .device
        }
    }
}
