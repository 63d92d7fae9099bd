// RGMII pads of the ECP5: four bits at both edges of a clock to a byte at one, and back.
`default_nettype none
module rgmii_in #(parameter DELAY = 80) (
  input  wire       rgmii_rxc,
  input  wire [3:0] rgmii_rxd,
  input  wire       rgmii_rx_ctl,
  output wire       clock,
  output wire [7:0] rxd,
  output wire       rx_dv,
  output wire       rx_er
);
  assign clock = rgmii_rxc;
  wire [4:0] pads = {rgmii_rx_ctl, rgmii_rxd};
  wire [4:0] late, rising, falling;
  genvar pad;
  generate
    for (pad = 0; pad < 5; pad = pad + 1) begin : inputs
      // Steps of 25 ps: the PHY sends data and clock together, and data must be sampled in its middle.
      DELAYG #(.DEL_MODE("USER_DEFINED"), .DEL_VALUE(DELAY)) delay (.A(pads[pad]), .Z(late[pad]));
      IDDRX1F ddr (.D(late[pad]), .SCLK(rgmii_rxc), .RST(1'b0), .Q0(rising[pad]), .Q1(falling[pad]));
    end
  endgenerate
  assign rxd = {falling[3:0], rising[3:0]};
  assign rx_dv = rising[4];
  assign rx_er = rising[4] ^ falling[4];
endmodule

module rgmii_out (
  input  wire       clock,
  input  wire [7:0] txd,
  input  wire       tx_en,
  output wire       rgmii_txc,
  output wire [3:0] rgmii_txd,
  output wire       rgmii_tx_ctl
);
  // The PHY delays the clock (its strap TXDLY).
  ODDRX1F clock_out (.D0(1'b1), .D1(1'b0), .SCLK(clock), .RST(1'b0), .Q(rgmii_txc));
  ODDRX1F ctl_out (.D0(tx_en), .D1(tx_en), .SCLK(clock), .RST(1'b0), .Q(rgmii_tx_ctl));
  genvar pad;
  generate
    for (pad = 0; pad < 4; pad = pad + 1) begin : outputs
      ODDRX1F ddr (.D0(txd[pad]), .D1(txd[pad + 4]), .SCLK(clock), .RST(1'b0), .Q(rgmii_txd[pad]));
    end
  endgenerate
endmodule
`default_nettype wire
