internal import CPython
internal import WorkerProtocol

/// Makes Python objects of plain data (see `ValueTag`): the arguments of calls. Only built-in types, so nothing of
/// the candidate's runs here.
struct ValueDecoder {
    private var reader: ByteReader

    /// A new reference, or nil with a Python exception pending; bytes that encode nothing give a SystemError.
    static func decode(_ bytes: [UInt8]) -> ObjectPointer? {
        var decoder = ValueDecoder(reader: ByteReader(bytes))
        do throws(Failure) { return try decoder.read() } catch {
            if PyErr_Occurred() == nil { PyErr_BadInternalCall() }
            return nil
        }
    }

    /// Damaged bytes, or a Python exception that is pending.
    private struct Failure: Error {}

    private mutating func read() throws(Failure) -> ObjectPointer {
        guard let tag = ValueTag(rawValue: try byte()) else { throw Failure() }
        switch tag {
        case .none: return cpy_new_none()
        case .ellipsis: return cpy_new_ellipsis()
        case .false: return try made(PyBool_FromLong(0))
        case .true: return try made(PyBool_FromLong(1))
        case .smallInt: return try made(PyLong_FromLongLong(Int64(bitPattern: try integer())))
        case .bigInt:
            let digits = try text() + [0]
            return try made(digits.withUnsafeBufferPointer { cpy_big_integer($0.baseAddress) })
        case .float: return try made(PyFloat_FromDouble(Double(bitPattern: try integer())))
        case .complex:
            let real = Double(bitPattern: try integer())
            return try made(PyComplex_FromDoubles(real, Double(bitPattern: try integer())))
        case .str: return try made(withBytes { PyUnicode_DecodeUTF8($0, $1, "surrogatepass") })
        case .bytes: return try made(withBytes { PyBytes_FromStringAndSize($0, $1) })
        case .bytearray: return try made(withBytes { PyByteArray_FromStringAndSize($0, $1) })
        case .list:
            let count = try length()
            let list = PythonObject(consuming: try made(PyList_New(count)))
            for index in 0..<count { cpy_list_put(list.pointer, index, try read()) }
            return list.release()
        case .tuple:
            let count = try length()
            let tuple = PythonObject(consuming: try made(PyTuple_New(count)))
            for index in 0..<count { cpy_tuple_put(tuple.pointer, index, try read()) }
            return tuple.release()
        case .set, .frozenset:
            let set = PythonObject(consuming: try made(tag == .set ? PySet_New(nil) : PyFrozenSet_New(nil)))
            for _ in 0..<(try length()) {
                let item = PythonObject(consuming: try read())
                guard PySet_Add(set.pointer, item.pointer) == 0 else { throw Failure() }
            }
            return set.release()
        case .dict:
            let dictionary = PythonObject(consuming: try made(PyDict_New()))
            for _ in 0..<(try length()) {
                let key = PythonObject(consuming: try read())
                let value = PythonObject(consuming: try read())
                guard PyDict_SetItem(dictionary.pointer, key.pointer, value.pointer) == 0 else { throw Failure() }
            }
            return dictionary.release()
        case .iterator, .other, .derived, .unencodable: throw Failure()
        }
    }

    // MARK: - Pieces

    private func made(_ object: ObjectPointer?) throws(Failure) -> ObjectPointer {
        guard let object else { throw Failure() }
        return object
    }

    private mutating func byte() throws(Failure) -> UInt8 {
        do throws(ProtocolError) { return try reader.byte() } catch { throw Failure() }
    }

    private mutating func integer() throws(Failure) -> UInt64 {
        do throws(ProtocolError) { return try reader.integer() } catch { throw Failure() }
    }

    /// A count of items, of which each takes at least one byte.
    private mutating func length() throws(Failure) -> Int {
        do throws(ProtocolError) {
            let count = Int(try reader.integer(UInt32.self))
            guard count <= reader.remaining else { throw .truncated }
            return count
        } catch { throw Failure() }
    }

    private mutating func text() throws(Failure) -> ArraySlice<UInt8> {
        do throws(ProtocolError) { return try reader.raw(Int(try reader.integer(UInt32.self))) } catch {
            throw Failure()
        }
    }

    private mutating func withBytes(
        _ make: (UnsafePointer<CChar>?, Int) -> ObjectPointer?
    ) throws(Failure) -> ObjectPointer? {
        let bytes = try text()
        return bytes.withUnsafeBytes { make($0.bindMemory(to: CChar.self).baseAddress, $0.count) }
    }
}
