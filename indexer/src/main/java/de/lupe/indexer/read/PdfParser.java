package de.lupe.indexer.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdfparser.PDFParser;

/// PDFBox's parser, whose streams unpack to so much and no more: a file of a megabyte can hold one
/// that fills any memory.
final class PdfParser extends PDFParser {

  /// How large a stream may be when it is unpacked.
  static final int MAX_STREAM = 32 << 20;

  private boolean hasLeftOut;

  PdfParser(RandomAccessRead source) throws IOException {
    super(source, "");
    IOUtils.closeQuietly(document);
    document = new BoundedDocument(this);
  }

  /// True where a stream was larger: PDFBox passes over some that cannot be unpacked.
  boolean hasLeftOut() {
    return hasLeftOut;
  }

  /// A document that makes such streams.
  private static final class BoundedDocument extends COSDocument {
    private final PdfParser parser;
    private final RandomAccessStreamCache cache;

    BoundedDocument(PdfParser parser) throws IOException {
      super(parser);
      this.parser = parser;
      this.cache = IOUtils.createMemoryOnlyStreamCache().create();
    }

    @Override
    public COSStream createCOSStream(COSDictionary dictionary, long start, long length)
        throws IOException {
      COSStream stream =
          new BoundedStream(parser, cache, parser.createRandomAccessReadView(start, length));
      dictionary.forEach(stream::setItem);
      stream.setKey(dictionary.getKey());
      return stream;
    }

    @Override
    public void close() throws IOException {
      super.close();
      cache.close();
    }
  }

  private static final class BoundedStream extends COSStream {

    private final PdfParser parser;

    BoundedStream(PdfParser parser, RandomAccessStreamCache cache, RandomAccessReadView view)
        throws IOException {
      super(cache, view);
      this.parser = parser;
    }

    @Override
    public RandomAccessRead createView() throws IOException {
      List<Filter> filters = filters();
      return filters.isEmpty() ? super.createView() : new RandomAccessReadBuffer(unpacked(filters));
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
      List<Filter> filters = filters();
      if (!filters.isEmpty()) {
        unpacked(filters);
      }
      return super.createInputStream(options);
    }

    private byte[] unpacked(List<Filter> filters) throws IOException {
      InputStream input = createRawInputStream();
      byte[] bytes = {};
      for (int i = 0; i < filters.size(); i++) {
        Kept kept = new Kept(parser);
        try (InputStream packed = input) {
          filters.get(i).decode(packed, kept, this, i, DecodeOptions.DEFAULT);
        }
        bytes = kept.bytes.toByteArray();
        input = new ByteArrayInputStream(bytes);
      }
      return bytes;
    }

    /// As PDFBox does it, a filter is applied once.
    private List<Filter> filters() throws IOException {
      List<Filter> filters = new ArrayList<>();
      COSBase stated = getFilters();
      List<COSBase> names = new ArrayList<>();
      if (stated instanceof COSArray array) {
        array.forEach(names::add);
      } else if (stated != null) {
        names.add(stated);
      }
      for (COSBase name : names) {
        if (!(name instanceof COSName known)) {
          throw new IOException("a filter has no name");
        }
        Filter filter = FilterFactory.INSTANCE.getFilter(known);
        if (!filters.contains(filter)) {
          filters.add(filter);
        }
      }
      return filters;
    }
  }

  /// Takes bytes as far as the limit.
  private static final class Kept extends OutputStream {
    private final PdfParser parser;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Kept(PdfParser parser) {
      this.parser = parser;
    }

    @Override
    public void write(int b) throws IOException {
      check(1);
      bytes.write(b);
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
      check(length);
      TookTooLongException.check();
      bytes.write(source, offset, length);
    }

    private void check(int more) throws IOException {
      if (bytes.size() + more > MAX_STREAM) {
        parser.hasLeftOut = true;
        throw new IOException("a stream unpacks to more than " + (MAX_STREAM >> 20) + " MiB");
      }
    }
  }
}
