// What the design uses of an ECP5, for simulators.
`default_nettype none
module DELAYG #(parameter DEL_MODE = "USER_DEFINED", parameter DEL_VALUE = 0) (
  input wire A, output wire Z
);
  assign Z = A;
endmodule

// Both edges of a cycle leave with the next rising one.
module IDDRX1F (input wire D, input wire SCLK, input wire RST, output reg Q0, output reg Q1);
  reg rise, fall;
  always @(negedge SCLK) fall <= D;
  always @(posedge SCLK) begin
    rise <= D;
    Q0 <= rise & !RST;
    Q1 <= fall & !RST;
  end
endmodule

// D0 while the clock is high, then D1.
module ODDRX1F (input wire SCLK, input wire RST, input wire D0, input wire D1, output wire Q);
  reg first, second;
  always @(posedge SCLK) begin
    first <= D0 & !RST;
    second <= D1 & !RST;
  end
  assign Q = SCLK ? first : second;
endmodule
`default_nettype wire
