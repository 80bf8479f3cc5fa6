package org.assay.verifier.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.assay.verifier.json.StrictJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonNodesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":[1,{\"b\":\"x\"},[],{},null,true,false],\"c\":\"é🎉\\u0000\"}",
        "[0,-1,2147483647,2147483648,-2147483648,-2147483649]",
        "[9223372036854775807,9223372036854775808,-9223372036854775808,-9223372036854775809]",
        "[1.0,1.5,-0.25,1e2,1E-7,0.1,3.14159265358979]"
      })
  void nodes_are_those_that_the_validators_own_parser_makes(String json) throws Exception {
    var read = StrictJson.read(json.getBytes(UTF_8), 1000);

    assertThat(JsonNodes.of(read)).isEqualTo(new ObjectMapper().readTree(json));
  }
}
