internal import Glibc

/// What stands at a path, behind whatever links lead there.
enum FileKind {
    case missing, file, folder
    /// A pipe or a device: may be read where the user names it, but blocks whoever comes upon it.
    case special

    static func of(_ path: String) -> FileKind {
        var facts = stat()
        guard stat(path, &facts) == 0 else { return .missing }
        switch facts.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        default: return .special
        }
    }
}
