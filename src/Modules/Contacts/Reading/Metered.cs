using Zarozhdenie.Shared.Refusals;

namespace Zarozhdenie.Contacts.Reading;

/// <summary>A file that can't be read over and over: a few kilobytes may name the same part a thousand times. Reading stops when nobody waits any more.</summary>
internal sealed class Metered(Stream file, CancellationToken ct) : Stream
{
    // What is small needn't be counted: parts are read in pieces, and their heads twice.
    private const int Free = 256 * 1024;
    private const int Times = 6;
    private long _left = Free + (file.Length * Times);

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => file.Length;

    public override long Position
    {
        get => file.Position;
        set => file.Position = value;
    }

    public override int Read(Span<byte> buffer)
    {
        ct.ThrowIfCancellationRequested();
        var read = file.Read(buffer);
        return (_left -= read) >= 0 ? read : throw new RefusedException(FileLimits.Bomb);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => file.Seek(offset, origin);

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
