// The pins of a gigabit PHY (RGMII 2.0, 125 MHz) by the input and output registers of an ECP5.
//
// The PHY delays both clocks by 2 ns, as Marvell's 88E1512 does from its reset on: so nothing is
// delayed here, and what goes out changes with its clock. DELAY is for boards that want their inputs
// later, in steps of 25 ps.
`default_nettype none
module rgmii_rx #(parameter DELAY = 0) (
  input  wire       rxc,
  input  wire [3:0] rxd_pad,
  input  wire       rx_ctl_pad,
  output wire [7:0] rxd,
  output wire       rx_dv,
  output wire       rx_er,
  output reg        gigabit      // between frames the PHY says whether there is a link, of 1 Gb/s
);
  wire [4:0] pad = {rx_ctl_pad, rxd_pad};
  wire [4:0] late, rise, fall;
  genvar pin;
  generate
    for (pin = 0; pin < 5; pin = pin + 1) begin : in
      DELAYG #(.DEL_MODE("USER_DEFINED"), .DEL_VALUE(DELAY)) delay(.A(pad[pin]), .Z(late[pin]));
      IDDRX1F ddr(.D(late[pin]), .SCLK(rxc), .RST(1'b0), .Q0(rise[pin]), .Q1(fall[pin]));
    end
  endgenerate
  assign rxd = {fall[3:0], rise[3:0]};
  assign rx_dv = rise[4];
  assign rx_er = rise[4] ^ fall[4];

  initial gigabit = 0;
  always @(posedge rxc) if (!rise[4] & !fall[4]) gigabit <= rise[2:0] == 3'b101;
endmodule

module rgmii_tx (
  input  wire       clock,
  input  wire [7:0] txd,
  input  wire       tx_en,
  output wire       txc_pad,
  output wire [3:0] txd_pad,
  output wire       tx_ctl_pad
);
  ODDRX1F out_clock(.SCLK(clock), .RST(1'b0), .D0(1'b1), .D1(1'b0), .Q(txc_pad));
  ODDRX1F control(.SCLK(clock), .RST(1'b0), .D0(tx_en), .D1(tx_en), .Q(tx_ctl_pad));
  genvar pin;
  generate
    for (pin = 0; pin < 4; pin = pin + 1) begin : out
      ODDRX1F ddr(.SCLK(clock), .RST(1'b0), .D0(txd[pin]), .D1(txd[pin + 4]), .Q(txd_pad[pin]));
    end
  endgenerate
endmodule
`default_nettype wire
