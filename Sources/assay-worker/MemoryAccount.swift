internal import Glibc

/// The worker's own memory, read from the kernel through a descriptor that was opened before `/proc` went away.
struct MemoryAccount: ~Copyable {
    private let statm: Int32
    private let pageBytes = UInt64(sysconf(Int32(_SC_PAGESIZE)))

    init(statm: Int32) { self.statm = statm }

    deinit { if statm >= 0 { close(statm) } }

    /// Address space and resident memory, bytes.
    func read() -> (virtual: UInt64, resident: UInt64) {
        var text = [UInt8](repeating: 0, count: 64)
        let count = text.withUnsafeMutableBytes { pread(statm, $0.baseAddress, 64, 0) }
        guard count > 0 else {
            // No /proc at all: what the process ever had resident, and an address space of unknown size.
            var usage = rusage()
            getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
            return (1 << 30, UInt64(usage.ru_maxrss) * 1024)
        }
        var numbers: [UInt64] = []
        var current: UInt64 = 0
        for byte in text.prefix(count) {
            if byte >= 48, byte <= 57 {
                current = current * 10 + UInt64(byte - 48)
            } else {
                numbers.append(current)
                current = 0
            }
        }
        guard numbers.count >= 2 else { return (1 << 30, 0) }
        return (numbers[0] * pageBytes, numbers[1] * pageBytes)
    }
}
