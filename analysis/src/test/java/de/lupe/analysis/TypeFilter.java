package de.lupe.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/// Gives every token the same type, as a filter of somebody else may.
final class TypeFilter extends TokenFilter {

  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final String name;

  TypeFilter(TokenStream input, String name) {
    super(input);
    this.name = name;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    type.setType(name);
    return true;
  }
}
